package lyceum.book.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import lyceum.book.Book;
import lyceum.book.PageClaim;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import org.jspecify.annotations.Nullable;

/// The pages of a book: how they stand as a picture, what is free, who writes what. What others do appears by itself;
/// what one types stays.
@Route("projects/:project/book")
@PermitAll
class BookView extends BookPage {
    private final Div told = new Div();
    private transient @Nullable ClaimForm form;
    private boolean followed;

    BookView(BookFrame frame) {
        super(frame);
    }

    @Override
    void show(BeforeEnterEvent event) {
        var found = frame.books().of(me(), project());
        if (found.isEmpty()) {
            if (seen().mayLead()) section(getTranslation("book.lay"), laying(null));
            else add(new EmptyState(getTranslation("book.empty"), getTranslation("book.empty.sentence")));
            return;
        }
        form = seen().mayWrite() ? new ClaimForm(frame, project(), this::again) : null;
        tell(found.get());
        add(told);
        if (form != null) section(getTranslation("book.claim.title"), form);
        if (seen().mayLead()) section(getTranslation("book.lay.again"), laying(found.get()));
        if (followed) return;
        followed = true;
        var here = project();
        frame.watch()
                .over(
                        told,
                        LOOK_EVERY,
                        found.get().changes(),
                        () -> frame.books().changes(here),
                        changed -> follow());
    }

    private void follow() {
        try {
            frame.books().of(me(), project()).ifPresent(this::tell);
        } catch (NotFound gone) {
            again();
        }
    }

    private void tell(Book book) {
        var claims = frame.books().claims(me(), project());
        told.removeAll();
        told.add(Parts.classed(Parts.stack(new PageStrip(book, claims, me()), Parts.row(whole())), "section"));
        told.add(part("book.holes", holes(book, claims)));
        if (!claims.isEmpty()) {
            told.add(part("book.claims", claims(book, claims)));
            told.add(part("book.load", load(book, claims)));
        }
        var past = frame.books().letGo(me(), project());
        if (!past.isEmpty()) told.add(part("book.let-go", letGo(book, past)));
    }

    private Component part(String title, Component what) {
        return Parts.classed(new Div(new H2(getTranslation(title)), what), "section");
    }

    private Component holes(Book book, List<PageClaim> claims) {
        var holes = frame.books().layout(book, claims).holes();
        if (holes.isEmpty()) return Parts.classed(new Paragraph(getTranslation("book.holes.none")), "small", "soft");
        var rows = new Rows();
        rows.addClassName("holes");
        var typing = form;
        for (var hole : holes) {
            var size = Parts.classed(
                    new Span(getTranslation("book.count." + book.unit(), hole.size())), "small", "soft", "nowrap");
            if (typing == null) rows.row(new Span(called(book.unit(), hole)), size);
            else {
                var take = Parts.quiet(getTranslation("book.choose"), () -> typing.begin(hole));
                take.setAriaLabel(getTranslation("book.choose.of", called(book.unit(), hole)));
                rows.row(new Span(called(book.unit(), hole)), Parts.row(size, take));
            }
        }
        return rows;
    }

    private Component claims(Book book, List<PageClaim> claims) {
        var list = Parts.classed(new UnorderedList(), "rows", "page-claims");
        var today = frame.books().today(seen().project());
        for (var claim : claims) {
            var meta = Parts.classed(new Div(), "meta");
            meta.add(new Span(named(claim.name())));
            if (claim.reviewer() != null)
                meta.add(new Span(getTranslation("book.reviewer.is", named(claim.reviewerName()))));
            var due = claim.due();
            if (due != null)
                meta.add(Parts.classed(
                        new Span(getTranslation(
                                claim.isLate(today) ? "book.late" : "book.due",
                                frame.say().date(language(), due))),
                        claim.isLate(today) ? "warn" : "soft"));
            list.add(new ListItem(new Div(link(book, claim), meta), state(claim)));
        }
        return list;
    }

    private Anchor link(Book book, PageClaim claim) {
        return Parts.classed(
                Parts.link(called(book.unit(), claim.pages()), BookFrame.path(project()) + "/" + claim.id()), "title");
    }

    private Span state(PageClaim claim) {
        var tag = Parts.classed(new Span(getTranslation("book.state." + claim.state())), "tag");
        if (claim.state() == PageClaim.State.ACCEPTED) tag.addClassName("ok");
        if (claim.state() == PageClaim.State.RETURNED) tag.addClassName("warn");
        return tag;
    }

    /// Whoever has most, first; the bar is in parts of that.
    private Component load(Book book, List<PageClaim> claims) {
        var pages = new LinkedHashMap<PersonId, int[]>();
        var names = new HashMap<PersonId, String>();
        for (var claim : claims) {
            names.put(claim.owner(), named(claim.name()));
            var sums = pages.computeIfAbsent(claim.owner(), _ -> new int[2]);
            sums[0] += claim.pages().size();
            if (claim.state() == PageClaim.State.ACCEPTED)
                sums[1] += claim.pages().size();
        }
        int most = pages.values().stream().mapToInt(sums -> sums[0]).max().orElse(1);
        var rows = new Rows();
        rows.addClassName("page-load");
        pages.entrySet().stream()
                .sorted((a, b) -> b.getValue()[0] - a.getValue()[0])
                .forEach(one -> {
                    var bar = Parts.classed(new Div(), "bar", "w" + Math.round(20f * one.getValue()[0] / most) * 5);
                    bar.getElement().setAttribute("aria-hidden", "true");
                    rows.row(
                            Parts.classed(new Div(new Span(names.get(one.getKey())), bar), "whose"),
                            Parts.classed(
                                    new Span(getTranslation(
                                            "book.load." + book.unit(), one.getValue()[0], one.getValue()[1])),
                                    "small",
                                    "nowrap"));
                });
        return rows;
    }

    private Component letGo(Book book, List<PageClaim> past) {
        var rows = new Rows();
        for (var claim : past)
            rows.row(link(book, claim), Parts.classed(new Span(named(claim.name())), "small", "soft"));
        return rows;
    }

    private Anchor whole() {
        var reader = me();
        var here = project();
        var language = language();
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes =
                            frame.manuscripts().whole(reader, here, language).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "lyceum-book-" + here + ".md",
                            "text/markdown;charset=UTF-8",
                            bytes.length);
                }),
                getTranslation("book.whole"));
        link.setId("manuscript");
        link.addClassName("button");
        return link;
    }

    private DraftedForm laying(@Nullable Book book) {
        var lay = new DraftedForm(
                frame.drafts(),
                me(),
                frame.communities().get(seen().project().community()).zone(),
                "book-size/" + project());
        var unit = new RadioButtonGroup<Book.Unit>(getTranslation("book.unit"));
        unit.setItems(Book.Unit.values());
        unit.setItemLabelGenerator(one -> getTranslation("book.unit." + one));
        lay.field("unit", unit, Book.Unit::name, Book.Unit::valueOf);
        var size = lay.field("size", new IntegerField(getTranslation("book.size")), Object::toString, Integer::valueOf);
        size.setHelperText(getTranslation("book.size.what", Book.MOST_PAGES));
        unit.setValue(book == null ? Book.Unit.PAGE : book.unit());
        if (book != null) size.setValue(book.size());
        Runnable keep = () -> {
            try {
                var many = size.getValue();
                frame.books().lay(me(), project(), unit.getValue(), many == null ? 0 : many);
            } catch (Refusal refusal) {
                lay.show(List.of(refusal));
                return;
            }
            lay.drop();
            again();
        };
        lay.acts(
                book == null
                        ? Parts.primary(getTranslation("book.lay.do"), keep)
                        : Parts.button(getTranslation("book.lay.change"), keep));
        return lay;
    }
}
