package lyceum.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityPlanTest {
    private static final CommunityPlan GOOD = Foundings.plan("one-page");

    @Test
    void a_good_plan_has_no_faults() {
        assertThat(GOOD.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"One Page, one-page", "ｏｎｅ＿ｐａｇｅ, one-page", "' a1 ', a1", "Ppt2027, ppt2027"})
    void an_address_is_folded(String typed, String address) {
        assertThat(Slug.typed("address", typed).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "a--b", "一页书院", "a/b", "a.b", "é-è", "../etc"})
    void what_is_no_address_is_answered_with_the_nearest_one(String typed) {
        assertThatExceptionOfType(Slug.NotAnAddress.class)
                .isThrownBy(() -> Slug.typed("address", typed))
                .satisfies(refusal -> assertThat(
                                new Slug((String) refusal.arguments().getFirst()))
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Studio", "sign-in", "courses", "ＡＰＩ"})
    void the_houses_own_words_are_kept(String typed) {
        assertThatExceptionOfType(Slug.AddressIsReserved.class).isThrownBy(() -> Slug.typed("address", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "+08:00", "GMT+8", "Asia/Shanghai; drop table", "北京"})
    void what_is_no_zone_is_named(String typed) {
        assertThat(with(GOOD.name(), typed, "一页之印", 200).faults())
                .singleElement()
                .isInstanceOf(CommunityPlan.NoSuchZone.class);
    }

    @Test
    void a_seal_has_four_letters_at_most() {
        assertThat(with(GOOD.name(), "Asia/Shanghai", "一页之印章", 200).faults())
                .singleElement()
                .isInstanceOf(CommunityPlan.SealTooLong.class);
        assertThat(with(GOOD.name(), "Asia/Shanghai", "<b>", 200).faults())
                .singleElement()
                .isInstanceOf(CommunityPlan.SealNotOfLetters.class);
        assertThat(with(GOOD.name(), "Asia/Shanghai", "", 200).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void a_group_has_room_for_somebody(int size) {
        assertThat(with(GOOD.name(), "Asia/Shanghai", "印", size).faults())
                .extracting(Refusal::field)
                .containsExactly("groupSize");
    }

    @Test
    void a_name_of_a_million_letters_is_told_how_long_it_may_be() {
        assertThat(with(new Bilingual("名".repeat(1_000_000), ""), "Asia/Shanghai", "印", 9)
                        .faults())
                .singleElement()
                .isInstanceOfSatisfying(
                        TextLimit.TextTooLong.class,
                        fault -> assertThat(fault.arguments()).containsExactly(60, 1_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u200Bb", "a\u0000b", "a\u2066b", "a\nb"})
    void a_name_hides_nothing(String name) {
        assertThat(with(new Bilingual("", name), "Asia/Shanghai", "印", 9).faults())
                .singleElement()
                .isInstanceOf(TextLimit.TextHidesSomething.class);
    }

    @Test
    void a_name_in_one_language_is_enough_and_none_is_not() {
        assertThat(with(new Bilingual("", "One Page"), "Asia/Shanghai", "印", 9).faults())
                .isEmpty();
        assertThat(with(new Bilingual(" ", ""), "Asia/Shanghai", "印", 9).faults())
                .singleElement()
                .isInstanceOf(TextLimit.TextMissing.class);
    }

    private static CommunityPlan with(Bilingual name, String zone, String seal, int groupSize) {
        return new CommunityPlan(
                GOOD.address(),
                name,
                GOOD.tagline(),
                GOOD.charter(),
                GOOD.privacy(),
                GOOD.terms(),
                GOOD.contact(),
                zone,
                "YY-",
                6,
                seal,
                GOOD.groupsBy(),
                groupSize);
    }
}
