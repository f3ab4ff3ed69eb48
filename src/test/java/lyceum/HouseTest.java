package lyceum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lyceum.access.AccessVerbs;
import lyceum.admission.AdmissionVerbs;
import lyceum.assignment.AssignmentVerbs;
import lyceum.broadcast.BroadcastVerbs;
import lyceum.channel.MemberStates;
import lyceum.core.CoreVerbs;
import lyceum.core.Table;
import lyceum.course.CourseVerbs;
import lyceum.directory.CardVerbs;
import lyceum.discount.DiscountVerbs;
import lyceum.friday.Evenings;
import lyceum.friday.FridayVerbs;
import lyceum.gradebook.GradebookVerbs;
import lyceum.group.GroupVerbs;
import lyceum.group.SecondGroups;
import lyceum.lesson.LessonVerbs;
import lyceum.live.LiveVerbs;
import lyceum.nomination.Contenders;
import lyceum.payment.PaymentVerbs;
import lyceum.project.Workshop;
import lyceum.review.ReviewVerbs;
import lyceum.round.RoundStage;
import lyceum.round.RoundVerbs;
import lyceum.sanction.SanctionVerbs;
import lyceum.standing.Points;
import lyceum.standing.StandingVerbs;
import lyceum.succession.SuccessionVerbs;
import lyceum.takings.TakingsVerbs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test in the whole house, without a web server: one context for all of them, a clock that the test moves
/// ([FakeClock]),
/// no scheduler, a database of its own on H2 or on MySQL (`lyceum.test.database`). Tests share that database, so each
/// brings its own people and communities and counts nothing that others could have made.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(NobodySignedIn.class)
@SpringBootTest(
        properties = {"spring.quartz.auto-startup=false", "logging.level.root=warn"},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestClock.class,
    Statements.class,
    Cast.class,
    Mailbox.class,
    AccessVerbs.class,
    CourseVerbs.class,
    CoreVerbs.class,
    Table.class,
    CardVerbs.class,
    GroupVerbs.class,
    SecondGroups.class,
    AdmissionVerbs.class,
    DiscountVerbs.class,
    TakingsVerbs.class,
    PaymentVerbs.class,
    SanctionVerbs.class,
    MemberStates.class,
    AssignmentVerbs.class,
    LessonVerbs.class,
    BroadcastVerbs.class,
    FridayVerbs.class,
    Evenings.class,
    LiveVerbs.class,
    ReviewVerbs.class,
    GradebookVerbs.class,
    StandingVerbs.class,
    Points.class,
    RoundVerbs.class,
    RoundStage.class,
    TwoCohorts.class,
    Contenders.class,
    SuccessionVerbs.class,
    Workshop.class
})
public @interface HouseTest {}
