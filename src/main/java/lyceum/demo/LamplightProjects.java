package lyceum.demo;

import java.util.List;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.project.Project;
import lyceum.project.ProjectId;
import lyceum.project.ProjectPeople;
import lyceum.project.ProjectPlan;
import lyceum.project.Projects;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// A book that the table makes: four are in it, a learner helps, and one more would like to come in.
@Component
class LamplightProjects {
    private static final int MEMBERS = 4;

    private final Lamplight lamplight;
    private final CoreGroups cores;
    private final Members members;
    private final Projects projects;
    private final ProjectPeople people;

    LamplightProjects(Lamplight lamplight, CoreGroups cores, Members members, Projects projects, ProjectPeople people) {
        this.lamplight = lamplight;
        this.cores = cores;
        this.members = members;
        this.projects = projects;
        this.people = people;
    }

    void fill(Cast.Company company) {
        var clara = company.get(Cast.Part.CLARA);
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        var learners = members.live(cohort);
        if (learners.isEmpty()) return;
        var core = cores.openTo(clara, learners.getFirst().community()).stream()
                .findFirst()
                .orElse(null);
        if (core == null || !projects.at(clara, core.id(), true).isEmpty()) return;
        var seated = cores.roster(core).stream().map(CoreMember::person).toList();
        if (seated.size() <= MEMBERS) return;
        var owner = seated.getFirst();
        var book = projects.start(
                owner,
                core.id(),
                new ProjectPlan(
                        Project.Kind.BOOK,
                        "一页讲清一件事 · One page, one thing",
                        "四个人，四十页，每页只讲清一件事；年底前印出来，送给下一期的每位学员。\n\n"
                                + "Four people, forty pages, one thing on each; printed before the year ends, for everybody in the next cohort."));
        comeIn(owner, book, seated.subList(1, MEMBERS));
        people.ask(seated.get(MEMBERS), book, "我来校对，也可以画插图。 · I proofread, and could draw.");
        learners.stream()
                .filter(one -> !seated.contains(one.person()))
                .findFirst()
                .ifPresent(one -> helps(owner, book, one));
        projects.start(
                seated.get(1),
                core.id(),
                new ProjectPlan(
                        Project.Kind.EVENT,
                        "冬夜读书会 · A winter evening of reading",
                        "十二月的一个晚上，每人带一本旧书，念一页。\n\nAn evening in December: everybody brings an old book and reads a page."));
    }

    private void comeIn(PersonId owner, ProjectId book, List<PersonId> some) {
        for (var one : some) {
            people.ask(one, book, "");
            people.decide(owner, book, one, true);
        }
    }

    private void helps(PersonId owner, ProjectId book, Enrollment learner) {
        var number =
                members.numbers(learner.community(), List.of(learner.person())).get(learner.person());
        if (number == null) return;
        people.invite(owner, book, number);
        people.answer(learner.person(), book, true);
    }
}
