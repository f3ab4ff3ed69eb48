package lyceum.book;

import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.language.Say;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is written for the pages of a book: handed in as versions, read by somebody else, accepted or returned, and put
/// together.
@Service
public class Manuscripts {
    public static final TextLimit TEXT = TextLimit.needed("text", 100_000).inLines();
    public static final TextLimit WORDS = TextLimit.optional("words", 4_000).inLines();

    private final BookRows rows;
    private final TextRows texts;
    private final Books books;
    private final ProjectAccess access;
    private final Accounts accounts;
    private final Say say;
    private final Clock clock;

    Manuscripts(
            BookRows rows, TextRows texts, Books books, ProjectAccess access, Accounts accounts, Say say, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.books = books;
        this.access = access;
        this.accounts = accounts;
        this.say = say;
        this.clock = clock;
    }

    /// By whoever writes them, as often as is needed until they are accepted.
    /// @param seen the latest version that was on the screen
    /// @return the new version
    @Transactional
    public int handIn(PersonId by, PageClaimId id, String text, int seen) {
        var claim = held(by, id);
        if (!claim.owner().equals(by)) throw new OnlyWhoWritesHandsIn();
        if (claim.state() == PageClaim.State.ACCEPTED) throw new PagesAreAccepted();
        var clean = TEXT.check(text);
        if (claim.version() != seen) throw new NewVersionCame(claim.version());
        int version = seen + 1;
        texts.add(id, version, by, clean, clock.instant());
        rows.handedIn(id, version);
        rows.changed(claim.project());
        return version;
    }

    /// Names who reads them, by whoever writes them and by the project's owner; a member takes it on by naming
    /// themself.
    @Transactional
    public void reviewedBy(PersonId by, PageClaimId id, PersonId reviewer) {
        var claim = held(by, id);
        var seen = access.of(by, claim.project());
        boolean takesItOn = by.equals(reviewer) && seen.mayWrite() && claim.reviewer() == null;
        if (!seen.leads() && !claim.owner().equals(by) && !takesItOn) throw new NotYourPages();
        if (claim.owner().equals(reviewer)) throw new OwnPagesAreNotRead();
        if (!access.isIn(reviewer, seen.project())) throw new CannotTakePages();
        rows.reviewedBy(id, reviewer);
        rows.changed(claim.project());
    }

    /// By the reviewer, about the version that was read. Accepted pages may be returned once more.
    @Transactional
    public void answer(PersonId by, PageClaimId id, int read, boolean accepts, String words) {
        var claim = held(by, id);
        if (!by.equals(claim.reviewer())) throw new OnlyTheirReviewer();
        if (claim.owner().equals(by)) throw new OwnPagesAreNotRead();
        var clean = WORDS.check(words);
        if (!accepts && clean.isEmpty()) throw new ReturnedWithoutWords();
        boolean readable =
                claim.state() == PageClaim.State.HANDED_IN || claim.state() == PageClaim.State.ACCEPTED && !accepts;
        if (!readable) throw new NothingHandedIn();
        if (claim.version() != read) throw new NewVersionCame(claim.version());
        texts.answer(id, read, by, accepts, clean, clock.instant());
        rows.state(id, accepts ? PageClaim.State.ACCEPTED : PageClaim.State.RETURNED);
        rows.changed(claim.project());
    }

    /// For whoever sees the project.
    public Optional<PageText> text(PersonId reader, PageClaimId id, int version) {
        books.get(reader, id);
        return texts.find(id, version).map(text -> {
            var answers = texts.answers(id).stream()
                    .filter(one -> one.version() == version)
                    .toList();
            var people = new HashSet<PersonId>();
            people.add(text.author());
            answers.forEach(one -> people.add(one.reviewer()));
            var known = accounts.people(people);
            return new PageText(
                    version,
                    text.author(),
                    Books.name(known, text.author()),
                    text.text(),
                    text.at(),
                    answers.stream()
                            .map(one -> new PageAnswer(
                                    one.version(),
                                    one.reviewer(),
                                    Books.name(known, one.reviewer()),
                                    one.accepted(),
                                    one.words(),
                                    one.at()))
                            .toList());
        });
    }

    /// The whole book in Markdown: what is accepted, a line for what is not, and who wrote and read which pages.
    public String whole(PersonId reader, ProjectId id, Locale language) {
        var seen = access.of(reader, id);
        var book = books.of(reader, id).orElseThrow(NotFound::new);
        var claims = books.claims(reader, id);
        var accepted = texts.accepted(id);
        var parts = new Binding(say, language, book).head(seen.project().title());
        for (var hole : books.layout(book, claims).holes()) parts.hole(hole);
        for (var claim : claims) parts.pages(claim, accepted.get(claim.id()));
        return parts.bound(claims);
    }

    private PageClaim held(PersonId by, PageClaimId id) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        access.hold(found.project());
        access.demandHelps(by, found.project());
        var claim = rows.find(id).orElseThrow(NotFound::new);
        if (claim.state() == PageClaim.State.RELEASED) throw new PagesWereReleased();
        return claim;
    }
}
