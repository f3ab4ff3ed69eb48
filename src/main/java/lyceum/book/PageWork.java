package lyceum.book;

import java.util.List;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.project.PartedFromProject;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectWork;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Pages that somebody has claimed and that are not accepted yet.
@Component
class PageWork implements ProjectWork {
    private final BookRows rows;
    private final Books books;
    private final ProjectAccess access;
    private final Say say;

    PageWork(BookRows rows, Books books, ProjectAccess access, Say say) {
        this.rows = rows;
        this.books = books;
        this.access = access;
        this.say = say;
    }

    @Override
    public String kind() {
        return "pages";
    }

    @Override
    public List<Piece> of(GroupId group, PersonId person) {
        return rows.open(person).stream()
                .filter(claim -> isOpenAt(group, access.known(claim.project())))
                .map(claim -> new Piece(kind(), claim.id().value(), about(claim)))
                .toList();
    }

    @Override
    public boolean reassign(GroupId group, long thing, PersonId from, PersonId to) {
        var claim = held(group, thing);
        if (claim == null || !isTheirs(claim, from) || !access.isIn(to, access.known(claim.project()))) return false;
        rows.writtenBy(claim.id(), to);
        rows.changed(claim.project());
        return true;
    }

    @Override
    public boolean release(GroupId group, long thing, PersonId from) {
        var claim = held(group, thing);
        if (claim == null || !isTheirs(claim, from)) return false;
        books.letGo(claim);
        return true;
    }

    /// Whoever had them writes them again, unless somebody else has claimed or finished some of them meanwhile.
    @Override
    public boolean restore(GroupId group, long thing, PersonId to) {
        var claim = held(group, thing);
        return claim != null && books.takeBack(claim, to);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartedFromProject parted) {
        for (var claim : rows.open(parted.person())) if (claim.project().equals(parted.project())) books.letGo(claim);
    }

    private static boolean isOpenAt(GroupId group, Project project) {
        return project.isOpen() && project.group().equals(group);
    }

    private static boolean isTheirs(PageClaim claim, PersonId person) {
        return claim.owner().equals(person) && claim.state().isOpen();
    }

    /// As it is once its project is held; null where there is no such claim at that table.
    private @Nullable PageClaim held(GroupId group, long thing) {
        var id = new PageClaimId(thing);
        var found = rows.find(id).orElse(null);
        if (found == null || !access.known(found.project()).group().equals(group)) return null;
        access.hold(found.project());
        return rows.find(id).orElse(null);
    }

    private Bilingual about(PageClaim claim) {
        var title = access.known(claim.project()).title();
        var unit = rows.find(claim.project()).map(Book::unit).orElse(Book.Unit.PAGE);
        return new Bilingual(
                about(Languages.CHINESE, title, unit, claim), about(Languages.ENGLISH, title, unit, claim));
    }

    private String about(Locale reader, String title, Book.Unit unit, PageClaim claim) {
        var pages = say.text(reader, "book.pages." + unit, claim.pages().toString());
        return say.text(reader, "book.work", title, pages);
    }
}
