package lyceum.sanction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.access.Person;
import lyceum.access.SignedIn;
import lyceum.language.Languages;
import lyceum.sanction.Appeals;
import lyceum.sanction.OrderQueue;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.sanction.Sanction;
import lyceum.sanction.Sanctions;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// What those who keep order have to look at, the longest waiting on top; what runs, and what was settled.
@Route("studio/:community/order")
@PermitAll
@StyleSheet("rooms/channel.css")
@StyleSheet("rooms/sanction.css")
class OrderView extends Page implements BeforeEnterObserver {
    /// What is shown; it stands in the address.
    private enum Part {
        REPORTS,
        APPEALS,
        RUNNING,
        SETTLED,
        OVER;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String text) {
            return Stream.of(values())
                    .filter(one -> one.text().equals(text))
                    .findFirst()
                    .orElse(REPORTS);
        }
    }

    private final transient Reports reports;
    private final transient Appeals appeals;
    private final transient Sanctions sanctions;
    private final transient OrderQueue queue;
    private final transient OrderWords words;
    private final transient SignedIn who;

    OrderView(Reports reports, Appeals appeals, Sanctions sanctions, OrderQueue queue, OrderWords words, SignedIn who) {
        this.reports = reports;
        this.appeals = appeals;
        this.sanctions = sanctions;
        this.queue = queue;
        this.words = words;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        var part = Part.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse(""));
        var waiting = queue.in(who.person(), community);
        clear();
        head(words.community(community, language()), getTranslation("sanction.order"));
        add(parts(community, part, waiting));
        var rows = Parts.classed(new Rows(), "queue");
        var more = new Div();
        add(rows, more);
        page(community, part, 0, rows, more);
        if (rows.isEmpty())
            add(new EmptyState(
                    getTranslation("sanction.order.empty." + part.text()),
                    getTranslation("sanction.order.empty." + part.text() + ".sentence")));
    }

    private Nav parts(CommunityId community, Part open, OrderQueue.Waiting waiting) {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("sanction.order.show"));
        for (var one : Part.values()) {
            int many = one == Part.REPORTS ? waiting.reports() : one == Part.APPEALS ? waiting.appeals() : 0;
            var label = getTranslation("sanction.order.show." + one.text());
            var link = new Anchor(
                    "studio/" + community + "/order" + (one == Part.REPORTS ? "" : "?show=" + one.text()),
                    many == 0 ? label : getTranslation("sanction.order.show.counted", label, many));
            if (one == open) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private void page(CommunityId community, Part part, int offset, Rows rows, Div more) {
        more.removeAll();
        int shown = switch (part) {
            case REPORTS, SETTLED -> reported(reports.in(who.person(), community, part == Part.REPORTS, offset), rows);
            case APPEALS -> sanctioned(appeals.waiting(who.person(), community), rows);
            case RUNNING, OVER -> sanctioned(sanctions.in(who.person(), community, part == Part.RUNNING, offset), rows);
        };
        if (part != Part.APPEALS && shown == Sanctions.A_PAGE)
            more.add(Parts.quiet(
                    getTranslation("sanction.order.more"),
                    () -> page(community, part, offset + Sanctions.A_PAGE, rows, more)));
    }

    private int reported(List<Report> page, Rows rows) {
        var people = words.people(page.stream().map(Report::author).toList());
        var groups = words.groups(page.stream().map(Report::group).toList(), language());
        page.forEach(one -> rows.row(about(one, people, groups), outcome(one)));
        return page.size();
    }

    private Div about(Report one, Map<PersonId, Person> people, Map<GroupId, String> groups) {
        var meta = Parts.classed(new Div(), "meta");
        meta.add(
                new Span(words.name(one.author(), people, language())),
                new Span(groups.getOrDefault(one.group(), "")),
                new Span(words.moment(one.openedAt(), one.community(), language())),
                new Span(getTranslation("sanction.report.count", one.voices().size())),
                new Span(reasons(one)));
        return new Div(
                Parts.classed(
                        new Anchor("groups/" + one.group() + "/order/" + one.saying(), shortened(one.text())), "title"),
                meta);
    }

    private String reasons(Report one) {
        var counted = one.voices().stream()
                .collect(Collectors.groupingBy(
                        Report.Voice::reason, () -> new EnumMap<>(Report.Reason.class), Collectors.counting()));
        return counted.keySet().stream()
                .map(reason -> getTranslation("sanction.reason." + reason))
                .collect(Collectors.joining(Languages.isChinese(language()) ? "；" : "; "));
    }

    private Component outcome(Report one) {
        var outcome = one.outcome();
        return outcome == null
                ? Parts.classed(new Span(getTranslation("sanction.report.waits")), "tag", "warn")
                : Parts.classed(new Span(getTranslation("sanction.report.outcome." + outcome)), "tag");
    }

    private int sanctioned(List<Sanction> page, Rows rows) {
        var people = words.people(page.stream().map(Sanction::person).toList());
        var groups = words.groups(page.stream().map(Sanction::group).toList(), language());
        page.forEach(one -> rows.row(about(one, people, groups), state(one)));
        return page.size();
    }

    private Div about(Sanction one, Map<PersonId, Person> people, Map<GroupId, String> groups) {
        var meta = Parts.classed(new Div(), "meta");
        meta.add(
                new Span(
                        one.everywhere()
                                ? getTranslation("sanction.everywhere", words.community(one.community(), language()))
                                : groups.getOrDefault(one.group(), "")),
                new Span(getTranslation(
                        "sanction.from-to",
                        words.moment(one.since(), one.community(), language()),
                        words.until(one, language()))),
                new Span(one.clause().in(language())));
        return new Div(
                Parts.classed(
                        new Anchor(
                                "sanctions/" + one.id(),
                                getTranslation(
                                        "sanction.title.other",
                                        getTranslation("sanction.kind." + one.kind()),
                                        words.name(one.person(), people, language()))),
                        "title"),
                meta);
    }

    private Component state(Sanction one) {
        var appeal = one.appeal();
        if (appeal == null) return new Span();
        return Parts.classed(
                new Span(getTranslation(appeal.waits() ? "sanction.appeal.tag" : "sanction.appeal.tag.refused")),
                appeal.waits() ? new String[] {"tag", "warn"} : new String[] {"tag"});
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() > 90 ? line.substring(0, 90) + "…" : line;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
