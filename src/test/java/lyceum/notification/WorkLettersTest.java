package lyceum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.review.ReviewDraft;
import lyceum.review.Reviews;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class WorkLettersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Cast cast;

    @Test
    void whoever_hands_in_gets_a_receipt_and_later_hears_of_the_feedback_in_their_own_language() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var ben = cast.person("Ben", Languages.ENGLISH);
        arrivals.admit(cohort, ben);
        var brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);

        var work = submissions.handIn(ben, brief, 0, "One page.");

        assertThat(about("Handed in", ben))
                .as("a receipt is written with the work, not after it")
                .singleElement()
                .extracting(Mailbox.Read::body, STRING)
                .contains("One thing, one page", work.sha256(), "/work/" + brief);

        var review = reviews.claim(clara, work.id());
        int seen =
                reviews.save(clara, review.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "Good.", List.of(), "secret"));
        reviews.release(clara, review.id(), seen);

        await().atMost(PATIENCE).until(() -> about("Feedback", ben).size() == 1);
        assertThat(about("Feedback", ben).getFirst().body())
                .contains("/feedback/" + work.id())
                .doesNotContain("secret", "Good.");
    }

    private List<Mailbox.Read> about(String subject, PersonId reader) {
        return mailbox.of(cast.address(reader)).stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .toList();
    }
}
