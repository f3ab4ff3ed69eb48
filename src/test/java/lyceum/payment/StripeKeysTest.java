package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeKeysTest {
    private static final List<String> SECRETS = List.of("whsec_1");
    private static final String HERE = "https://lyceum.example.org";

    @Test
    void the_key_says_what_money_is_taken() {
        assertThat(new StripeKeys("sk_live_abc", SECRETS, "").kind()).isEqualTo(MoneyKind.LIVE);
        assertThat(new StripeKeys("rk_test_abc", SECRETS, "").kind()).isEqualTo(MoneyKind.TEST);
        assertThat(new StripeKeys("", List.of(), "").areThere()).isFalse();
    }

    @Test
    void keys_are_not_shown() {
        assertThat(new StripeKeys("sk_live_abc", SECRETS, "")).hasToString("keys for LIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pk_live_abc", "whsec_abc", "sk_live_", "sk_live_a b"})
    void what_is_no_secret_key_stops_the_start(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StripeKeys(key, SECRETS, ""));
    }

    @Test
    void live_keys_and_settings_for_practice_refuse_to_start() {
        var live = new StripeKeys("sk_live_abc", SECRETS, "");
        assertThatNoException().isThrownBy(() -> new StripeOpening(live, "none", HERE));
        assertThatIllegalStateException().isThrownBy(() -> new StripeOpening(live, "small", HERE));
        assertThatIllegalStateException().isThrownBy(() -> new StripeOpening(live, "", "http://lyceum.example.org"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new StripeOpening(new StripeKeys("sk_live_abc", List.of(), ""), "", HERE));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new StripeOpening(new StripeKeys("sk_live_abc", SECRETS, "http://127.0.0.1:1"), "", HERE));
    }

    @Test
    void amounts_are_counted_as_stripe_counts() {
        for (var money : List.of(
                Money.of("JPY", 500),
                Money.of("CNY", 36_500),
                Money.of("KWD", 1_230),
                Money.of("ISK", 500),
                Money.of("UGX", 7)))
            assertThat(StripeAmount.money(money.currency().getCurrencyCode(), StripeAmount.of(money)))
                    .isEqualTo(money);
        assertThat(StripeAmount.of(Money.of("UGX", 7))).isEqualTo(700);
        assertThat(StripeAmount.of(Money.of("MGA", 700))).isEqualTo(7);
    }
}
