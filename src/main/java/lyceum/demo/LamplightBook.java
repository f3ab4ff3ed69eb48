package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lyceum.book.Book;
import lyceum.book.Books;
import lyceum.book.Manuscripts;
import lyceum.book.PageClaimId;
import lyceum.core.CoreGroups;
import lyceum.group.Groups;
import lyceum.project.Part;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectLine;
import lyceum.project.ProjectMember;
import lyceum.project.ProjectPeople;
import lyceum.project.Projects;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The table's book, half claimed: some pages accepted, some handed in, some being written. What is there already is
/// left alone.
@Component
class LamplightBook {
    private static final int PAGES = 40;
    private static final int WRITERS = 3;

    private final CoreGroups cores;
    private final Groups groups;
    private final Projects projects;
    private final ProjectAccess access;
    private final ProjectPeople people;
    private final Books books;
    private final Manuscripts manuscripts;
    private final Clock clock;

    LamplightBook(
            CoreGroups cores,
            Groups groups,
            Projects projects,
            ProjectAccess access,
            ProjectPeople people,
            Books books,
            Manuscripts manuscripts,
            Clock clock) {
        this.cores = cores;
        this.groups = groups;
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.books = books;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    void fill(Cast.Company company) {
        var clara = company.get(Cast.Part.CLARA);
        for (var mine : groups.of(company.get(Cast.Part.ADA)))
            for (var core : cores.openTo(clara, mine.community()))
                for (var line : projects.at(clara, core.id(), true)) if (isEmptyBook(clara, line)) fill(line.project());
    }

    private boolean isEmptyBook(PersonId clara, ProjectLine line) {
        var project = line.project();
        return project.kind() == Project.Kind.BOOK
                && project.owner() != null
                && books.of(clara, project.id()).isEmpty();
    }

    private void fill(Project project) {
        var owner = project.owner();
        if (owner == null) return;
        var writers = people.in(access.of(owner, project.id())).stream()
                .filter(one -> !one.away() && one.part() != Part.HELPER)
                .map(ProjectMember::person)
                .toList();
        if (writers.size() < WRITERS) return;
        books.lay(owner, project.id(), Book.Unit.PAGE, PAGES);
        write(project, writers);
    }

    private void write(Project project, List<PersonId> writers) {
        var due = LocalDate.ofInstant(clock.instant(), Cast.ZONE).plusDays(10);
        var first = claim(project, writers.get(0), 1, 8, due);
        var second = claim(project, writers.get(1), 9, 14, due);
        claim(project, writers.get(2), 19, 24, due.plusDays(7));
        handIn(
                writers.get(0),
                first,
                "## 一页，一件事\n\n先说结果，再说三步，最后一句话收住。\n\nThe result first, then three steps, then one sentence.");
        manuscripts.reviewedBy(writers.get(0), first, writers.get(1));
        manuscripts.answer(writers.get(1), first, 1, true, "照着做了一遍，成了。 · I tried it, and it worked.");
        handIn(
                writers.get(1),
                second,
                "## 图表只画一个数\n\n别的数放进附录。\n\nA chart shows one number; the others go to the appendix.");
        manuscripts.reviewedBy(writers.get(1), second, writers.get(2));
    }

    private PageClaimId claim(Project project, PersonId who, int first, int last, LocalDate due) {
        return books.claim(who, project.id(), first, last, due);
    }

    private void handIn(PersonId who, PageClaimId pages, String text) {
        manuscripts.handIn(who, pages, text, 0);
    }
}
