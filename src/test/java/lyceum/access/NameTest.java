package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
    @ParameterizedTest
    @ValueSource(strings = {"周砚", "Ada", "Zoë O’Neill-Süß", "أحمد", "ひらがな", "  spaced  ", "𠮷野"})
    void people_are_called_what_they_are_called(String name) {
        assertThat(new Name(name).value()).isEqualTo(name.strip());
    }

    @Test
    void the_same_name_in_other_code_points_is_the_same_name() {
        assertThat(new Name("Zoe\u0308")).isEqualTo(new Name("Zo\u00eb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202eb",
                "a\u200bb",
                "a\nb",
                "a\u0000b",
                "a\u2066b",
                "a\ufeffb",
                "a\u00adb",
                "a\u3164",
                "\ue000",
                "a\u2028b",
                "a\ud800"
            })
    void what_cannot_be_seen_is_refused(String name) {
        assertThatExceptionOfType(Name.NameUnseen.class).isThrownBy(() -> new Name(name));
    }

    @Test
    void a_name_of_a_million_letters_gets_a_sentence() {
        assertThatExceptionOfType(Name.NameTooLong.class).isThrownBy(() -> new Name("a".repeat(1_000_000)));
        assertThatExceptionOfType(Name.NameTooLong.class).isThrownBy(() -> new Name("a".repeat(61)));
        assertThatExceptionOfType(Name.NameMissing.class).isThrownBy(() -> new Name("   "));
    }
}
