package lyceum.demo;

import java.util.List;
import lyceum.access.Operators;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.community.CommunityPlan;
import lyceum.course.CohortPlan;
import lyceum.course.CoursePlan;
import lyceum.course.Courses;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The invented community: its texts, courses, cohorts and staff.
@Component
class Lamplight {
    static final String ADDRESS = "lamplight";

    private final Communities communities;
    private final Courses courses;
    private final Roles roles;
    private final Operators operators;
    private final Timetable timetable;

    Lamplight(Communities communities, Courses courses, Roles roles, Operators operators, Timetable timetable) {
        this.communities = communities;
        this.courses = courses;
        this.roles = roles;
        this.operators = operators;
        this.timetable = timetable;
    }

    boolean isFounded() {
        return communities.profileAt(ADDRESS).isPresent();
    }

    /// All of it or nothing.
    @Transactional
    public void found(Cast.Company cast) {
        var operator = cast.get(Cast.Part.OPERATOR);
        var clara = cast.get(Cast.Part.CLARA);
        operators.appoint(operator);
        operators.grantFounding(operator, new Email(Cast.Part.CLARA.email()));
        var community = communities.found(clara, plan(), Texts.of("rules"));
        communities.publish(clara, community);

        var plainly = course(clara, community, Syllabus.plainly());
        var running = cohort(clara, plainly, timetable.running());
        var nearlyFull = cohort(clara, plainly, timetable.nearlySoldOut());
        var charts = course(clara, community, Syllabus.charts());
        cohort(clara, charts, timetable.earlyBird());
        var speaking = course(clara, community, Syllabus.speaking());
        cohort(clara, speaking, timetable.soldOut());
        cohort(clara, speaking, timetable.notYetOnSale());
        var reading = course(clara, community, Syllabus.reading());
        cohort(clara, reading, timetable.free());

        roles.appoint(clara, cast.get(Cast.Part.CHEN), Role.OWNER, community, List.of());
        roles.appoint(clara, cast.get(Cast.Part.TANG), Role.TEACHER, community, List.of(running, nearlyFull));
        roles.appoint(clara, cast.get(Cast.Part.DONG), Role.ASSISTANT, community, List.of(nearlyFull));
        roles.appoint(clara, cast.get(Cast.Part.SU), Role.SECRETARY, community, List.of());
    }

    /// The cohort of that course whose name is that.
    CohortId cohort(String slug, Bilingual name) {
        return courses.page(ADDRESS, slug).orElseThrow().cohorts().stream()
                .filter(terms -> terms.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CourseId course(PersonId owner, CommunityId community, CoursePlan plan) {
        var course = courses.create(owner, community, plan);
        courses.publish(owner, course);
        return course;
    }

    private CohortId cohort(PersonId owner, CourseId course, CohortPlan plan) {
        var cohort = courses.plan(owner, course, plan);
        courses.offer(owner, cohort);
        return cohort;
    }

    private static CommunityPlan plan() {
        return new CommunityPlan(
                ADDRESS,
                new Bilingual("灯下书院", "Lamplight"),
                new Bilingual("把话写清楚，把图画明白，把事讲完整。", "Write plainly, draw clearly, tell it to the end."),
                Texts.of("charter"),
                Texts.of("privacy"),
                Texts.of("terms"),
                Texts.of("contact"),
                Cast.ZONE.getId(),
                "DX-",
                6,
                "灯下之印",
                Community.GroupsBy.COHORT,
                40);
    }
}
