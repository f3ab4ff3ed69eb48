package lyceum.book;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// What somebody wrote for a book stays in it under a neutral name; pages that are not done are let go.
@Component
class BookTraces implements Keeper {
    private final BookRows rows;
    private final Books books;

    BookTraces(BookRows rows, Books books) {
        this.rows = rows;
        this.books = books;
    }

    @Override
    public String room() {
        return "book";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("book_claim", "owner", Stays.DUTY),
                Trace.stays("book_claim", "reviewer", Stays.DUTY),
                Trace.stays("book_text", "author", Stays.WORDS).told("book-pages", """
                        select c.project, c.first_page as from_page, c.last_page as to_page, t.version,
                            t.handed_at as posted_at, t.text
                        from book_text t join book_claim c on c.id = t.claim
                        where t.author = :person
                        order by t.claim, t.version"""),
                Trace.stays("book_answer", "reviewer", Stays.WORDS).told("book-reviews", """
                        select c.project, c.first_page as from_page, c.last_page as to_page, a.version, a.answered_at, a.words
                        from book_answer a join book_claim c on c.id = a.claim
                        where a.reviewer = :person
                        order by a.claim, a.nth"""));
    }

    @Override
    public void partFrom(Whose whose) {
        rows.open(whose.person()).forEach(books::letGo);
    }
}
