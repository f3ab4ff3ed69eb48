package lyceum.archive.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import lyceum.friday.PastShares;
import lyceum.friday.Share;
import lyceum.friday.Shares;
import lyceum.friday.Sight;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import org.jspecify.annotations.Nullable;

/// Past shares of a community, found by words and by year; both stand in the address.
@Route("archive/:community")
@PermitAll
@StyleSheet("rooms/friday.css")
class ArchiveView extends Page implements BeforeEnterObserver {
    private static final int TYPING_PAUSES_MILLIS = 300;
    private static final int LONGEST = 100;
    private static final int LETTERS_SHOWN = 120;

    private final transient ArchiveFrame frame;
    private final Div column = new Div();
    private @Nullable CommunityId community;
    private transient ZoneId zone = ZoneId.of("UTC");
    private String words = "";
    private @Nullable Year year;

    ArchiveView(ArchiveFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = ArchiveFrame.community(event);
        community = here;
        zone = frame.fridays()
                .series(frame.me(), here)
                .orElseThrow(NotFound::new)
                .plan()
                .zone();
        var asked = event.getLocation().getQueryParameters();
        words = asked.getSingleParameter("q").orElse("");
        year = asked.getSingleParameter("year").map(ArchiveView::year).orElse(null);
        var years = frame.past().years(frame.me(), here);
        clear();
        head(frame.communities().get(here).name().in(language()), getTranslation("archive.title"));
        add(Parts.back(getTranslation("archive.back"), "fridays/" + here));
        int all = years.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            add(new EmptyState(getTranslation("archive.empty"), getTranslation("archive.empty.sentence")));
            return;
        }
        add(Parts.classed(new Paragraph(getTranslation("archive.count", all)), "soft"));
        add(Parts.classed(Parts.row(field(), years(years)), "archive-filter"), column);
        column.getElement().setAttribute("aria-live", "polite");
        list();
    }

    private static @Nullable Year year(String typed) {
        return typed.matches("[12][0-9]{3}") ? Year.parse(typed) : null;
    }

    private TextField field() {
        var field = new TextField(getTranslation("archive.words"));
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValue(words);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        field.addValueChangeListener(typed -> {
            words = typed.getValue();
            again();
        });
        return field;
    }

    private Select<Year> years(SequencedMap<Year, Integer> years) {
        var select = new Select<Year>();
        select.setLabel(getTranslation("archive.year"));
        select.setItems(years.sequencedKeySet());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("archive.year.all"));
        select.setItemLabelGenerator(one -> one == null
                ? getTranslation("archive.year.all")
                : getTranslation("archive.year.of", one.toString(), years.getOrDefault(one, 0)));
        if (year != null && years.containsKey(year)) select.setValue(year);
        select.addValueChangeListener(chosen -> {
            year = chosen.getValue();
            again();
        });
        return select;
    }

    private void again() {
        list();
        var asked = new HashMap<String, String>();
        if (!words.isBlank()) asked.put("q", words);
        if (year != null) asked.put("year", year.toString());
        var query = asked.isEmpty() ? "" : "?" + QueryParameters.simple(asked).getQueryString();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "archive/" + community + query));
    }

    private void list() {
        column.removeAll();
        var rows = Parts.classed(new Rows(), "fridays");
        column.add(rows);
        more(rows, null);
        if (rows.isEmpty())
            column.add(new EmptyState(getTranslation("archive.none"), getTranslation("archive.none.sentence")));
    }

    private void more(Rows rows, @Nullable Instant before) {
        var here = community;
        if (here == null) return;
        PastShares.Page page = frame.past().page(frame.me(), here, words, year, before);
        var names =
                frame.speakers(page.shares().stream().map(Shares.Seen::share).toList());
        page.shares().forEach(seen -> rows.add(item(seen, names)));
        var next = page.before();
        if (next == null) return;
        var more = Parts.row();
        more.add(Parts.quiet(getTranslation("archive.more"), () -> {
            column.remove(more);
            more(rows, next);
        }));
        column.add(more);
    }

    private ListItem item(Shares.Seen seen, Map<PersonId, String> names) {
        var share = seen.share();
        var when = Parts.classed(new Span(frame.day(share.start(), zone, language())), "when", "num");
        var title =
                Parts.classed(new Anchor("fridays/" + share.community() + "/" + share.id(), share.title()), "title");
        var body = new Div(when, title);
        var line = line(share);
        if (!line.isEmpty()) body.add(Parts.classed(new Div(line), "small", "soft"));
        body.add(Parts.classed(
                new Div(new Span(getTranslation("archive.by", frame.speaker(names, share, language())))), "meta"));
        if (seen.sight() == Sight.PREVIEW)
            return new ListItem(body, Parts.row(Parts.classed(new Span(getTranslation("archive.preview")), "tag")));
        return share.summary().isEmpty()
                ? new ListItem(
                        body, Parts.row(Parts.classed(new Span(getTranslation("archive.unsummed")), "tag", "warn")))
                : new ListItem(body);
    }

    private String line(Share share) {
        return frame.markdown().line(share.summary().isEmpty() ? share.outline() : share.summary(), LETTERS_SHOWN);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
