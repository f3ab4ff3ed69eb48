package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lyceum.shared.Email;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final Email EVE = new Email("evelyn.marsh@example.com");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern gravel otter noon", "雨后的石阶上有一只黑猫在打盹呢", "evelyn walks 3 dogs at dusk",
                "aVeryOwnSentence,really", "x7#Lm!q92vPz$Rt", "passwords are like toothbrushes"
            })
    void whatever_is_long_and_ones_own_will_do(String password) {
        assertThat(PasswordRule.checked(password, "Evelyn Marsh", EVE)).isEqualTo(password);
    }

    @Test
    void fourteen_are_too_few_and_a_million_too_many() {
        assertThatExceptionOfType(PasswordRule.PasswordTooShort.class).isThrownBy(() -> checked("x7#Lm!q92vPz$R"));
        assertThatExceptionOfType(PasswordRule.PasswordTooLong.class)
                .isThrownBy(() -> checked("a b c d e f".repeat(100_000)));
        assertThat(checked("𠮷野家の牛丼を三杯食べた夜の話です")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correct Horse Battery Staple", "passwordpassword", "password12345678", "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc", "qwertyuiopasdfgh", "123456789012345678", "098765432109876543",
                "1q2w3e4r5t6y7u8i", "iloveyouiloveyou", "5201314520131452013", "床前明月光，疑是地上霜，举头望明月，低头思故乡",
                "monkeymonkeymonkey", "password password!", "abcdefghijklmnop"
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThatExceptionOfType(PasswordRule.PasswordRefused.class)
                .isThrownBy(() -> checked(password))
                .isInstanceOf(PasswordRule.PasswordKnown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evelyn.marsh@example.com",
                "EvelynMarsh2027",
                "evelynmarsh lyceum",
                "lyceum password 7",
                "Marsh Evelyn 1990!"
            })
    void what_everybody_knows_about_one_is_refused(String password) {
        assertThatExceptionOfType(PasswordRule.PasswordAboutYou.class).isThrownBy(() -> checked(password));
    }

    private static String checked(String password) {
        return PasswordRule.checked(password, "Evelyn Marsh", EVE);
    }
}
