package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit.TextMissing;
import lyceum.shared.WebLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Links beside the text of a work: part of what is handed in, and of its receipt.
@HouseTest
class WorkLinksTest {
    private static final String FILM = "https://example.org/films/7?from=伞 三分钟的示范";

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    PersonId clara;
    PersonId ben;
    AssignmentId brief;

    @BeforeEach
    void claras_cohort_has_a_brief() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
    }

    @Test
    void links_are_kept_with_their_version_and_read_by_whoever_reads_it() {
        var first = submissions.handIn(ben, brief, 0, "倒着挂。", FILM + "\n\nhttp://example.com\n");
        var second = submissions.handIn(ben, brief, 1, "倒着挂，先抖三下。");

        assertThat(submissions.get(clara, first.id()).links())
                .isEqualTo(first.links())
                .extracting(WebLink::label)
                .containsExactly("三分钟的示范", "example.com");
        assertThat(submissions.get(clara, second.id()).links()).isEmpty();
    }

    @Test
    void the_receipt_proves_text_and_links_together() throws Exception {
        var plain = submissions.handIn(ben, brief, 0, "倒着挂。");
        var linked = submissions.handIn(ben, brief, 1, "倒着挂。", FILM);

        assertThat(plain.sha256()).isEqualTo(sha256("倒着挂。"));
        assertThat(linked.sha256()).isEqualTo(sha256("倒着挂。\n\n" + FILM));
        assertThat(submissions.get(ben, linked.id())).isEqualTo(linked);
    }

    @Test
    void a_work_that_lives_elsewhere_needs_no_text_and_nothing_at_all_is_no_work() {
        assertThat(submissions.handIn(ben, brief, 0, "", FILM).whole()).isEqualTo(FILM);

        assertThatExceptionOfType(TextMissing.class)
                .isThrownBy(() -> submissions.handIn(ben, brief, 1, " \n ", " \n "));
    }

    @Test
    void another_link_is_another_version_and_the_same_ones_are_none() {
        submissions.handIn(ben, brief, 0, "倒着挂。", FILM);

        assertThatExceptionOfType(NothingNew.class)
                .isThrownBy(() -> submissions.handIn(ben, brief, 1, "倒着挂。", "  " + FILM + "\n"));
        assertThat(submissions
                        .handIn(ben, brief, 1, "倒着挂。", "https://example.org/films/8")
                        .version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1) 看",
                "data:text/html,x",
                "//example.org",
                "https://bank.example@evil.example/"
            })
    void what_is_no_address_of_the_web_is_told_beside_its_field_and_nothing_is_handed_in(String line) {
        var refused = catchThrowableOfType(
                Refusal.class, () -> submissions.handIn(ben, brief, 0, "倒着挂。", FILM + "\n" + line));

        assertThat(refused).isInstanceOf(WebLink.NoWebAddress.class);
        assertThat(refused.field()).isEqualTo("links");
        assertThat(submissions.own(ben, brief)).isEmpty();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
