package lyceum.community;

import static lyceum.community.ParagraphChanges.Fate.GONE;
import static lyceum.community.ParagraphChanges.Fate.NEW;
import static lyceum.community.ParagraphChanges.Fate.STAYS;
import static org.assertj.core.api.Assertions.assertThat;

import lyceum.community.ParagraphChanges.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphChangesTest {
    @Test
    void what_is_gone_stands_before_what_came_in_its_place() {
        var changes = ParagraphChanges.between("一\n\n二\n\n三", "一\n\n二，改\n\n三\n\n四");

        assertThat(changes.paragraphs())
                .containsExactly(
                        new Paragraph(STAYS, "一"),
                        new Paragraph(GONE, "二"),
                        new Paragraph(NEW, "二，改"),
                        new Paragraph(STAYS, "三"),
                        new Paragraph(NEW, "四"));
        assertThat(ParagraphChanges.between("一\n二", "一\n\n二").isEmpty()).isTrue();
    }

    @Test
    void very_many_paragraphs_are_told_as_a_whole() {
        var many = "字\n".repeat(10_000);

        assertThat(ParagraphChanges.between(many, "短").paragraphs()).hasSize(10_001);
    }
}
