package lyceum.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.project.Access;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pages of a project's book and who writes them: claimed as ranges, without overlap and without gap. What is let
/// go shows as a hole at once.
@Service
public class Books {
    private static final int MOST_LET_GO = 50;
    private static final int MOST_WAITING = 5;

    private final BookRows rows;
    private final TextRows texts;
    private final ProjectAccess access;
    private final Accounts accounts;
    private final Communities communities;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Books(
            BookRows rows,
            TextRows texts,
            ProjectAccess access,
            Accounts accounts,
            Communities communities,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.access = access;
        this.accounts = accounts;
        this.communities = communities;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// For whoever sees the project; empty while nobody has said how long the book is.
    public Optional<Book> of(PersonId reader, ProjectId project) {
        demandBook(access.of(reader, project));
        return rows.find(project);
    }

    /// For screens that have read it already.
    public long changes(ProjectId project) {
        return rows.find(project).map(Book::changes).orElse(0L);
    }

    /// Those that hold their pages, in the order of the pages.
    public List<PageClaim> claims(PersonId reader, ProjectId project) {
        demandBook(access.of(reader, project));
        return named(rows.live(project));
    }

    /// Those that were let go after something had been handed in: it stays readable.
    public List<PageClaim> letGo(PersonId reader, ProjectId project) {
        demandBook(access.of(reader, project));
        return named(rows.letGo(project, MOST_LET_GO));
    }

    public PageClaim get(PersonId reader, PageClaimId id) {
        var claim = rows.find(id).orElseThrow(NotFound::new);
        access.of(reader, claim.project());
        return named(List.of(claim)).getFirst();
    }

    /// The one thing in books that waits longest for that person: pages to read, to mend, or to write since their day
    /// has come.
    public Optional<PageClaim> next(PersonId person) {
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return rows.waiting(person, tomorrow, MOST_WAITING).stream()
                .filter(claim -> {
                    var project = access.known(claim.project());
                    return project.isOpen() && access.isIn(person, project);
                })
                .filter(claim -> claim.state() != PageClaim.State.WRITING || isDue(claim))
                .findFirst();
    }

    private boolean isDue(PageClaim claim) {
        var due = claim.due();
        return due != null && !due.isAfter(today(access.known(claim.project())));
    }

    public Layout layout(Book book, List<PageClaim> claims) {
        return new Layout(book.size(), claims.stream().map(PageClaim::pages).toList());
    }

    /// Today, where the project's community is.
    public LocalDate today(Project project) {
        return LocalDate.ofInstant(
                clock.instant(), communities.get(project.community()).zone());
    }

    /// How long the book is, by the project's owner.
    @Transactional
    public void lay(PersonId by, ProjectId project, Book.Unit unit, int size) {
        access.hold(project);
        demandBook(access.demandLeads(by, project));
        rows.lay(project, unit, new Layout(Book.MOST_PAGES, taken(project)).resize(size), clock.instant());
        rows.changed(project);
        audit.record(by, "book.laid", project, unit + " " + size);
    }

    /// For oneself, by the project's owner and members.
    @Transactional
    public PageClaimId claim(PersonId by, ProjectId project, int first, int last, @Nullable LocalDate due) {
        access.hold(project);
        var seen = access.demandWrites(by, project);
        demandBook(seen);
        var book = rows.find(project).orElseThrow(NotFound::new);
        var pages = new Layout(book.size(), taken(project)).claim(first, last);
        demandKept(seen.project(), due);
        var id = new PageClaimId(ids.next());
        rows.claim(id, project, pages, by, due, clock.instant());
        rows.changed(project);
        return id;
    }

    /// Another deadline, or none; by whoever writes them and by the project's owner.
    @Transactional
    public void due(PersonId by, PageClaimId id, @Nullable LocalDate due) {
        var seen = demandCares(by, id);
        demandKept(seen.project(), due);
        rows.due(id, due);
        rows.changed(seen.project().id());
    }

    /// Somebody else in the project writes them; what was handed in goes along.
    @Transactional
    public void reassign(PersonId by, PageClaimId id, PersonId to) {
        var seen = demandCares(by, id);
        if (!access.isIn(to, seen.project())) throw new CannotTakePages();
        rows.writtenBy(id, to);
        rows.changed(seen.project().id());
        if (seen.leads()) audit.record(by, "book.pages-reassigned", id, "");
    }

    /// Whoever wants them may claim them, whole or in parts.
    @Transactional
    public void release(PersonId by, PageClaimId id) {
        var seen = demandCares(by, id);
        letGo(held(id));
        if (seen.leads()) audit.record(by, "book.pages-released", id, "");
    }

    void letGo(PageClaim claim) {
        rows.state(claim.id(), PageClaim.State.RELEASED);
        rows.vacate(claim.id());
        rows.changed(claim.project());
    }

    /// After an undo; false where somebody else has claimed or finished some of them meanwhile.
    boolean takeBack(PageClaim claim, PersonId to) {
        if (claim.state() == PageClaim.State.ACCEPTED) return false;
        if (claim.state() == PageClaim.State.RELEASED) {
            var book = rows.find(claim.project()).orElse(null);
            if (book == null || !new Layout(book.size(), taken(claim.project())).isFree(claim.pages())) return false;
            rows.occupy(claim.id(), claim.project(), claim.pages());
            rows.state(claim.id(), texts.stateOf(claim));
        }
        rows.writtenBy(claim.id(), to);
        rows.changed(claim.project());
        return true;
    }

    List<PageClaim> named(List<PageClaim> some) {
        var people = new HashSet<PersonId>();
        for (var one : some) {
            people.add(one.owner());
            if (one.reviewer() != null) people.add(one.reviewer());
        }
        var known = accounts.people(people);
        return some.stream()
                .map(one -> one.with(name(known, one.owner()), name(known, one.reviewer())))
                .toList();
    }

    static @Nullable String name(Map<PersonId, Person> known, @Nullable PersonId id) {
        var person = id == null ? null : known.get(id);
        return person == null ? null : person.name();
    }

    private Access demandCares(PersonId by, PageClaimId id) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        access.hold(found.project());
        var seen = access.demandHelps(by, found.project());
        var claim = held(id);
        if (claim.state() == PageClaim.State.RELEASED) throw new PagesWereReleased();
        if (!seen.leads() && !claim.owner().equals(by)) throw new NotYourPages();
        if (claim.state() == PageClaim.State.ACCEPTED) throw new PagesAreAccepted();
        return seen;
    }

    /// As it is now that its project is held.
    private PageClaim held(PageClaimId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    private void demandKept(Project project, @Nullable LocalDate due) {
        var today = today(project);
        if (due != null && due.isBefore(today)) throw new DueHasPassed(today);
    }

    private List<PageRange> taken(ProjectId project) {
        return rows.live(project).stream().map(PageClaim::pages).toList();
    }

    private static void demandBook(Access seen) {
        if (seen.project().kind() != Project.Kind.BOOK) throw new NotFound();
    }
}
