package lyceum.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit.TextHidesSomething;
import lyceum.shared.TextLimit.TextTooLong;
import org.junit.jupiter.api.Test;

/// Names as they are sought, sorted and kept, without a database.
class FoldedTest {
    @Test
    void chinese_is_sorted_by_its_sound_between_numerals_and_latin() {
        assertThat(Stream.of("赵一", "小白", "Ben", "安然", "陈牧", "7号", "ada").sorted(Comparator.comparing(Folded::sortKey)))
                .containsExactly("7号", "安然", "陈牧", "小白", "赵一", "ada", "Ben");
    }

    @Test
    void a_name_is_found_by_pinyin_by_initials_and_from_each_of_its_letters_on() {
        var index = Folded.index(List.of("小白Tom", "武汉"));

        assertThat(index).contains(" xiaobaitom ", " xbt ", " baitom ", " wuhan ", " wh ", " 小白tom ");
        assertThat(index).startsWith(" ").endsWith(" ");
    }

    @Test
    void an_index_fits_its_column_whatever_is_written() {
        assertThat(Folded.index(java.util.Collections.nCopies(12, "饕餮".repeat(60))))
                .hasSizeLessThan(2_000);
        assertThat(Folded.sortKey("龘".repeat(16))).hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void a_card_takes_letters_and_few_signs_and_leaves_out_what_nobody_sees() {
        assertThat(card(" Ｃｌａｒａ　Wu ").nick()).isEqualTo("Clara Wu");
        assertThat(card("O’Neil·二世").nick()).isEqualTo("O’Neil·二世");
        for (var hidden : List.of("顾\u202E清", "顾\u200B清", "a\u0000b"))
            assertThatExceptionOfType(TextHidesSomething.class).isThrownBy(() -> card(hidden));
        for (var odd : List.of("<b>", "\u3164\u3164", "a\u0301\u0302\u0303\u0304", "🙂", "---"))
            assertThatExceptionOfType(CardText.CardHasOddLetters.class).isThrownBy(() -> card(odd));
        assertThatExceptionOfType(TextTooLong.class).isThrownBy(() -> card("长".repeat(17)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> card("字".repeat(1_000_000)));
    }

    @Test
    void a_card_is_written_as_the_community_likes_it_and_empty_parts_leave_no_gap() {
        var card = new NameCard("武汉", "", "小白");

        assertThat(CardFormat.USUAL.write(card)).isEqualTo("武汉-小白");
        assertThat(new CardFormat(List.of(CardPart.NICK, CardPart.REGION), "·").write(card))
                .isEqualTo("小白·武汉");
        assertThatExceptionOfType(CardFormat.CardFormatIsOdd.class)
                .isThrownBy(() -> new CardFormat(List.of(CardPart.REGION), "-"));
        assertThatExceptionOfType(CardFormat.CardFormatIsOdd.class)
                .isThrownBy(() -> new CardFormat(List.of(CardPart.NICK), "<br>"));
    }

    private static NameCard card(String nick) {
        return new NameCard("武汉", "设计师", nick).checked(CardFormat.USUAL);
    }
}
