package lyceum.friday.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lyceum.friday.Fridays;
import lyceum.friday.SeriesPlan;
import lyceum.friday.Share;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// The Fridays of a community: the dates ahead, what waits for one, what was, and the form in which core members
/// propose a topic.
@Route("fridays/:community")
@PermitAll
@StyleSheet("rooms/friday.css")
class FridaysView extends Page implements BeforeEnterObserver {
    private static final int WEEKS = 12;
    private static final int MOST_PAST = 20;

    private final transient FridayFrame frame;

    FridaysView(FridayFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = FridayFrame.community(event);
        var me = frame.me();
        var series = frame.fridays().series(me, community);
        boolean keeps = frame.fridays().keeps(me, community);
        boolean proposes = frame.fridays().mayPropose(me, community);
        clear();
        var head = head(frame.community(community, language()), getTranslation("friday.fridays"));
        var arrange = "studio/" + community + "/fridays";
        if (series.isEmpty()) {
            add(
                    keeps
                            ? new EmptyState(
                                    getTranslation("friday.empty"),
                                    getTranslation("friday.empty.keeper"),
                                    Parts.primaryLink(getTranslation("friday.arrange"), arrange))
                            : new EmptyState(getTranslation("friday.empty"), getTranslation("friday.empty.sentence")));
            return;
        }
        if (keeps) head.act(Parts.buttonLink(getTranslation("friday.arrange"), arrange));
        var plan = series.get().plan();
        add(Parts.classed(new Paragraph(rhythm(plan)), "soft"));
        var ways = Parts.classed(
                Parts.row(
                        Parts.link(getTranslation("friday.to-calendar"), "calendar"),
                        Parts.link(getTranslation("friday.past.all"), "archive/" + community)),
                "small");
        if (keeps) ways.add(Parts.link(getTranslation("friday.rhythm.title"), arrange + "/rhythm"));
        add(ways);
        var calendar = frame.fridays().calendar(me, community, frame.today(plan.zone()), WEEKS);
        var proposals = frame.shares().proposals(me, community);
        var past = frame.fridays().past(me, community, null, MOST_PAST);
        var all = new ArrayList<>(proposals);
        all.addAll(past);
        calendar.stream().map(Fridays.Entry::share).filter(Objects::nonNull).forEach(all::add);
        var names = frame.names(all);
        section(getTranslation("friday.ahead"), ahead(calendar, names, plan.zone()));
        if (proposes) proposals(community, proposals, names, keeps);
        if (!past.isEmpty()) section(getTranslation("friday.past"), past(past, names, plan.zone()));
    }

    private String rhythm(SeriesPlan plan) {
        var day = plan.weekday().getDisplayName(TextStyle.FULL_STANDALONE, language());
        var last = plan.lastDay();
        return last == null
                ? getTranslation("friday.rhythm", day, plan.time(), plan.minutes(), plan.zone())
                : getTranslation("friday.rhythm.until", day, plan.time(), plan.minutes(), plan.zone(), last);
    }

    private Rows ahead(List<Fridays.Entry> calendar, Map<PersonId, String> names, ZoneId zone) {
        var rows = Parts.classed(new Rows(), "fridays");
        calendar.forEach(entry -> rows.add(row(entry, names, zone)));
        return rows;
    }

    private ListItem row(Fridays.Entry entry, Map<PersonId, String> names, ZoneId zone) {
        var share = entry.share();
        var when = Parts.classed(new Span(frame.moment(entry.start(), zone, language())), "when", "num");
        var off = entry.off();
        if (share == null) {
            var words = off == null ? getTranslation("friday.free") : getTranslation("friday.off", off);
            return new ListItem(new Div(when, Parts.classed(new Div(new Span(words)), "meta")));
        }
        var line = new Div(when, Parts.classed(new Anchor(FridayFrame.path(share), share.title()), "title"));
        line.add(crew(share, names));
        if (off != null)
            line.add(Parts.classed(new Div(new Span(getTranslation("friday.off.clash", off))), "meta", "why"));
        return new ListItem(line, Parts.row(frame.tag(share.state(), language())));
    }

    private Div crew(Share share, Map<PersonId, String> names) {
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(getTranslation("friday.speaker.is", frame.name(names, share.speaker(), language()))));
        if (share.backup() != null && share.state().isAhead())
            meta.add(new Span(getTranslation("friday.backup.is", frame.name(names, share.backup(), language()))));
        return meta;
    }

    private Rows past(List<Share> past, Map<PersonId, String> names, ZoneId zone) {
        var rows = new Rows();
        for (var share : past) {
            var start = share.start();
            if (start == null) continue;
            var when = Parts.classed(new Span(frame.moment(start, zone, language())), "when", "num");
            rows.add(new ListItem(
                    new Div(
                            when,
                            Parts.classed(new Anchor(FridayFrame.path(share), share.title()), "title"),
                            crew(share, names)),
                    Parts.row(frame.tag(share.state(), language()))));
        }
        return rows;
    }

    private void proposals(CommunityId community, List<Share> proposals, Map<PersonId, String> names, boolean keeps) {
        var rows = new Rows();
        for (var share : proposals) {
            var meta = Parts.classed(new Div(), "meta");
            meta.add(new Span(getTranslation("friday.proposed.by", frame.name(names, share.proposer(), language()))));
            rows.add(new ListItem(
                    new Div(Parts.classed(new Anchor(FridayFrame.path(share), share.title()), "title"), meta)));
        }
        var section = section(getTranslation(keeps ? "friday.proposals" : "friday.proposals.mine"), rows);
        if (proposals.isEmpty())
            section.add(Parts.classed(new Paragraph(getTranslation("friday.proposals.none")), "small", "soft"));
        section(getTranslation("friday.propose"), form(community));
    }

    private DraftedForm form(CommunityId community) {
        var me = frame.me();
        var form =
                new DraftedForm(frame.drafts(), me, frame.accounts().person(me).zone(), "friday/propose/" + community);
        var title = form.text("title", new TextField(getTranslation("friday.form.title")));
        title.setHelperText(getTranslation("friday.form.title.help", Share.TITLE.most()));
        var outline = new TextArea(getTranslation("friday.form.outline"));
        outline.setMinRows(4);
        outline.setMaxRows(16);
        outline.setHelperText(getTranslation("friday.form.outline.help"));
        form.text("outline", outline);
        form.acts(Parts.primary(getTranslation("friday.propose.act"), () -> {
            try {
                frame.shares().propose(me, community, title.getValue(), outline.getValue());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.drop();
            Toast.done(getTranslation("friday.proposed"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }));
        form.restore(() -> {
            title.clear();
            outline.clear();
        });
        return form;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
