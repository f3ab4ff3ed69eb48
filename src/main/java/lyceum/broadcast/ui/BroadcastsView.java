package lyceum.broadcast.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.broadcast.Broadcast;
import lyceum.broadcast.Broadcast.State;
import lyceum.broadcast.BroadcastId;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Delivery;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import org.jspecify.annotations.Nullable;

/// The broadcasts of a community, the newest on top.
@Route("studio/:community/broadcasts")
@PermitAll
@StyleSheet("rooms/broadcast.css")
class BroadcastsView extends Page implements BeforeEnterObserver {
    /// What is shown; it stands in the address.
    private enum Part {
        ALL(EnumSet.allOf(State.class)),
        DRAFTS(EnumSet.of(State.DRAFT)),
        PLANNED(EnumSet.of(State.SCHEDULED)),
        FAILED(EnumSet.of(State.PARTLY)),
        SENT(EnumSet.of(State.SENDING, State.SENT)),
        WITHDRAWN(EnumSet.of(State.WITHDRAWN));

        private final Set<State> states;

        Part(Set<State> states) {
            this.states = states;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        int of(Map<State, Integer> counts) {
            return states.stream()
                    .mapToInt(state -> counts.getOrDefault(state, 0))
                    .sum();
        }

        static Part of(String text) {
            return Stream.of(values())
                    .filter(one -> one.text().equals(text))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final transient BroadcastFrame frame;

    BroadcastsView(BroadcastFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = BroadcastFrame.community(event);
        var part = Part.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse(""));
        var counts = frame.broadcasts().counts(frame.me(), community);
        clear();
        var head = head(frame.community(community, language()), getTranslation("broadcast.broadcasts"));
        var write = Parts.primaryLink(getTranslation("broadcast.new"), BroadcastFrame.path(community) + "/new");
        if (counts.isEmpty()) {
            add(new EmptyState(getTranslation("broadcast.empty"), getTranslation("broadcast.empty.sentence"), write));
            return;
        }
        head.act(write);
        add(parts(community, part, counts));
        var rows = Parts.classed(new Rows(), "queue");
        var more = new Div();
        add(rows, more);
        page(community, part, null, rows, more);
        if (rows.isEmpty())
            add(new EmptyState(
                    getTranslation("broadcast.empty." + part.text()), getTranslation("broadcast.empty.part")));
    }

    private Nav parts(CommunityId community, Part open, Map<State, Integer> counts) {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("broadcast.show"));
        for (var one : Part.values()) {
            var link = new Anchor(
                    BroadcastFrame.path(community) + (one == Part.ALL ? "" : "?show=" + one.text()),
                    getTranslation(
                            "broadcast.show.counted", getTranslation("broadcast.show." + one.text()), one.of(counts)));
            if (one == open) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private void page(CommunityId community, Part part, @Nullable BroadcastId before, Rows rows, Div more) {
        more.removeAll();
        var page = frame.broadcasts().page(frame.me(), community, part.states, before);
        page.forEach(one -> rows.add(row(one)));
        if (page.size() == Broadcasts.A_PAGE)
            more.add(Parts.quiet(
                    getTranslation("broadcast.more"),
                    () -> page(community, part, page.getLast().broadcast().id(), rows, more)));
    }

    private ListItem row(Broadcasts.Listed one) {
        var broadcast = one.broadcast();
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(when(broadcast)), new Span(frame.audience(broadcast, language())));
        if (broadcast.state().isOut()) meta.add(new Span(arrived(one.groups())));
        var title = Parts.classed(
                new Anchor(BroadcastFrame.path(broadcast.community()) + "/" + broadcast.id(), frame.title(broadcast)),
                "title");
        return new ListItem(new Div(title, meta), Parts.row(frame.tag(broadcast.state(), language())));
    }

    private String arrived(Map<Delivery.State, Integer> groups) {
        int all = groups.values().stream().mapToInt(Integer::intValue).sum();
        return getTranslation("broadcast.arrived", groups.getOrDefault(Delivery.State.SENT, 0), all);
    }

    private String when(Broadcast broadcast) {
        var sendAt = broadcast.sendAt();
        var sentAt = broadcast.sentAt();
        if (sentAt != null) return moment("broadcast.sent-at", broadcast, sentAt);
        if (sendAt != null) return moment("broadcast.planned-for", broadcast, sendAt);
        return moment("broadcast.written-at", broadcast, broadcast.writtenAt());
    }

    private String moment(String key, Broadcast broadcast, Instant at) {
        return getTranslation(key, frame.moment(at, broadcast.community(), language()));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
