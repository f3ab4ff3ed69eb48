package lyceum;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.assignment.WorkId;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.lesson.LessonId;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.lesson.Videos;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.review.ReviewDraft;
import lyceum.review.ReviewId;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcases;
import org.springframework.boot.test.context.TestComponent;

/// Two cohorts of one community, for tests of who sees what: in cohort 2 Ben has handed in, was read and is nominated.
@TestComponent
class TwoCohorts {
    static final String NEVER = "0000000000001";
    static final String LEARNER = "a learner of cohort 1";
    static final String ASSISTANT = "an assistant of cohort 1";
    static final String GONE = "whoever gave the ticket back";
    static final String STRANGER = "a stranger";

    /// What there is in cohort 2.
    record Things(
            String community,
            CohortId cohort,
            AssignmentId brief,
            WorkId work,
            SubmissionId version,
            ReviewId review,
            LessonId lesson,
            ShowcaseId shown,
            String invitation,
            MemberNumber number,
            String picture,
            String video) {
        /// Ids that were never given.
        static final Things NEVER_GIVEN = new Things(
                NEVER,
                new CohortId(1),
                new AssignmentId(1),
                new WorkId(1),
                new SubmissionId(1),
                new ReviewId(1),
                new LessonId(1),
                new ShowcaseId(1),
                NEVER,
                new MemberNumber(999_999),
                "a".repeat(26),
                "b".repeat(26));
    }

    /// @param dan the assistant of cohort 2
    /// @param ben whose work it is
    /// @param carl another learner there
    /// @param outsiders by who they are
    record Set(
            CohortTerms one,
            CohortTerms two,
            PersonId clara,
            PersonId dan,
            PersonId ben,
            PersonId carl,
            Map<String, PersonId> outsiders,
            Things things) {}

    private final Table tables;
    private final Offers offers;
    private final Arrivals arrivals;
    private final Admissions admissions;
    private final Members members;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Reviews reviews;
    private final ReviewInvitations invitations;
    private final Lessons lessons;
    private final Showcases showcases;
    private final Files files;
    private final Cast cast;

    TwoCohorts(
            Table tables,
            Offers offers,
            Arrivals arrivals,
            Admissions admissions,
            Members members,
            Assignments assignments,
            Submissions submissions,
            Reviews reviews,
            ReviewInvitations invitations,
            Lessons lessons,
            Showcases showcases,
            Files files,
            Cast cast) {
        this.tables = tables;
        this.offers = offers;
        this.arrivals = arrivals;
        this.admissions = admissions;
        this.members = members;
        this.assignments = assignments;
        this.submissions = submissions;
        this.reviews = reviews;
        this.invitations = invitations;
        this.lessons = lessons;
        this.showcases = showcases;
        this.files = files;
        this.cast = cast;
    }

    Set set() {
        var table = tables.set();
        var two = table.cohort();
        var clara = table.clara();
        var dan = cast.assistant(clara, two.community(), two.id());
        var ben = cast.ben();
        arrivals.settleIn(two, ben);
        var carl = cast.person("Carl");
        arrivals.settleIn(two, carl);
        var one = offers.cohort(two.community(), Seats.of(9), Money.of("CNY", 0));
        var outsiders = outsiders(clara, one, two);
        var things = things(two, clara, dan, ben, tables.sits(table, "Mona"));
        return new Set(one, two, clara, dan, ben, carl, outsiders, things);
    }

    private Map<String, PersonId> outsiders(PersonId clara, CohortTerms one, CohortTerms two) {
        var ada = cast.ada();
        arrivals.settleIn(one, ada);
        var gone = cast.person("Gone");
        admissions.askRefund(arrivals.settleIn(two, gone), gone, "");
        await().atMost(Duration.ofSeconds(10)).until(() -> isGone(gone, two.community()));
        var outsiders = new LinkedHashMap<String, PersonId>();
        outsiders.put(LEARNER, ada);
        outsiders.put(ASSISTANT, cast.assistant(clara, one.community(), one.id()));
        outsiders.put(GONE, gone);
        outsiders.put(STRANGER, cast.eve());
        return outsiders;
    }

    private boolean isGone(PersonId person, CommunityId community) {
        return members.of(person, community)
                .filter(own -> own.state() == Membership.State.LIVE)
                .isEmpty();
    }

    private Things things(CohortTerms two, PersonId clara, PersonId dan, PersonId ben, PersonId mona) {
        var lesson = lessons.write(clara, two.id(), Syllabus.plan(1));
        lessons.film(clara, lesson, "lesson.mp4", Videos.mp4(1_000));
        lessons.publish(clara, lesson);
        var brief = assignments.write(dan, two.id(), Briefs.plan());
        assignments.publish(dan, brief);
        var work = submissions.begin(ben, brief);
        var picture = files.take(
                ben,
                Submissions.place(work),
                "note.pdf",
                new ByteArrayInputStream("%PDF-1.4 倒着挂".getBytes(StandardCharsets.UTF_8)));
        submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
        var second = submissions.handIn(ben, brief, 1, "先抖三下。\n\n" + picture.markdown());
        var review = reviews.claim(dan, second.id());
        int seen = reviews.save(dan, review.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "好", List.of(), ""));
        reviews.release(dan, review.id(), seen);
        showcases.nominate(dan, second.id(), "");
        return new Things(
                two.community().toString(),
                two.id(),
                brief,
                work,
                second.id(),
                review.id(),
                lesson,
                showcases.mine(ben).getFirst().id(),
                invitations.invite(dan, brief, mona).toString(),
                Objects.requireNonNull(
                        members.of(ben, two.community()).orElseThrow().number()),
                picture.address().name(),
                Objects.requireNonNull(lessons.get(clara, lesson).video()));
    }
}
