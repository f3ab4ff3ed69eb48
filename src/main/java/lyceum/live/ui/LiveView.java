package lyceum.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lyceum.channel.Reaction;
import lyceum.friday.Share;
import lyceum.language.Languages;
import lyceum.live.Asked;
import lyceum.live.Attendances;
import lyceum.live.Line;
import lyceum.live.LineId;
import lyceum.live.LiveScreens;
import lyceum.live.Lives;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import lyceum.slide.Slides;
import org.jspecify.annotations.Nullable;

/// An evening while it is on, and what was said in it afterwards.
@Route("fridays/:community/:share/live")
@PermitAll
@StyleSheet("rooms/channel.css")
@StyleSheet("rooms/live.css")
class LiveView extends Page implements BeforeEnterObserver {
    private final transient LiveFrame frame;
    private final PersonId me;
    private transient @Nullable Share share;
    private transient @Nullable Runnable leave;
    private @Nullable LineList lines;
    private @Nullable Board board;
    private @Nullable SlideStage stage;
    private final Paragraph quiet = Parts.classed(new Paragraph(), "soft");

    LiveView(LiveFrame frame) {
        this.frame = frame;
        this.me = frame.me();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = LiveFrame.community(event);
        var found = frame.lives().enter(me, LiveFrame.share(event));
        if (!found.community().equals(community)) throw new NotFound();
        share = found;
        clear();
        show(found);
        if (isAttached()) listen(UI.getCurrent());
    }

    private void show(Share now) {
        boolean on = now.state() == Share.State.LIVE;
        boolean leads = frame.lives().leads(me, now);
        var named = groups(now);
        head(frame.communities().get(now.community()).name().in(language()), now.title());
        add(Parts.back(getTranslation("live.back"), LiveFrame.path(now)));
        add(about(now, on));
        var said = new Div();
        var pages = new SlideStage(frame, now.id(), leads);
        stage = pages;
        if (on) {
            pages.look();
            said.add(pages);
        }
        if (leads && on) said.add(new Saying(frame, now));
        lines = new LineList(frame, language(), frame.zone(now.community()), named, on, this::react);
        quiet.setText(getTranslation(on ? "live.quiet" : "live.nothing-said"));
        said.add(quiet, lines);
        var waiting = new Board(frame, language(), named, leads, on);
        board = waiting;
        var asked = Parts.classed(new Section(new H2(getTranslation("live.questions"))), "live-questions");
        if (on) asked.add(new Asking(frame, now));
        asked.add(waiting);
        add(Parts.classed(new Div(said, asked), "live-room"));
        if (!on) {
            pages.record();
            if (!pages.isEmpty()) section(getTranslation("slide.title"), pages);
        }
        if (leads) section(getTranslation("live.attendance"), attendance(now));
        catchUp(true);
        waiting.first(frame.questions().board(me, now.id()));
    }

    private Div about(Share now, boolean on) {
        var row = Parts.row(Parts.classed(new Span(getTranslation(on ? "live.on" : "live.over")), "tag"));
        row.add(Parts.classed(
                new Span(getTranslation("live.there", frame.attendances().count(me, now.id()))), "small", "soft"));
        if (on)
            row.add(Parts.classed(
                    new Span(getTranslation("live.attends", Attendances.LEAST_MINUTES)), "small", "faint"));
        row.add(Parts.classed(
                Parts.quiet(
                        getTranslation("live.to-questions"),
                        () -> getElement().executeJs("this.querySelector('.live-questions').scrollIntoView()")),
                "live-jump"));
        return row;
    }

    private Function<GroupId, String> groups(Share now) {
        Map<GroupId, String> names = frame.groupNames(now.community(), language());
        return group -> names.getOrDefault(group, getTranslation("live.asked.elsewhere"));
    }

    private Rows attendance(Share now) {
        var zone = frame.zone(now.community());
        var rows = new Rows();
        int from = 0;
        var page = frame.attendances().list(me, now.id(), from);
        for (var one : page)
            rows.row(
                    frame.name(one.name(), language()),
                    Parts.classed(
                            new Span(getTranslation(
                                    "live.attendance.line",
                                    frame.say().moment(language(), one.firstSeen(), zone),
                                    one.minutes())),
                            "small",
                            "num"));
        if (page.size() == Attendances.A_PAGE) rows.row(getTranslation("live.attendance.first", Attendances.A_PAGE));
        return rows;
    }

    /// What comes after the last that stands here; all of it for whoever has just come.
    private void catchUp(boolean toTheEnd) {
        var now = share;
        var here = lines;
        if (now == null || here == null) return;
        List<Line> page;
        do {
            page = frame.lives().after(me, now.id(), here.seen());
            here.add(page, toTheEnd);
        } while (page.size() == Lives.A_PAGE);
        quiet.setVisible(here.isEmpty());
    }

    private void react(LineId line, Reaction reaction) {
        try {
            frame.lives().react(me, line, reaction);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            return;
        }
        if (lines != null) lines.turned(line, reaction);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        listen(shown.getUI());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stopListening();
    }

    /// Listens first and reads what came meanwhile then, so that nothing falls between.
    private void listen(UI ui) {
        stopListening();
        if (share == null || share.state() != Share.State.LIVE) return;
        leave = frame.screens().open(me, share, new Ear(ui));
        catchUp(false);
    }

    private void stopListening() {
        if (leave != null) leave.run();
        leave = null;
    }

    private void hears(List<Line> some) {
        if (lines == null) return;
        if (!lines.add(some, false)) catchUp(false);
        quiet.setVisible(lines.isEmpty());
    }

    private final class Ear implements LiveScreens.Screen {
        private final UI ui;

        Ear(UI ui) {
            this.ui = ui;
        }

        @Override
        public void said(List<Line> some) {
            ui.access(() -> hears(some));
        }

        @Override
        public void asks(List<Asked> some) {
            ui.access(() -> {
                if (board != null) board.show(some);
            });
        }

        @Override
        public void reacted(int from, int until, Map<LineId, Map<Reaction, Integer>> counts) {
            ui.access(() -> {
                if (lines != null) lines.reacted(from, until, counts);
            });
        }

        @Override
        public void turned(Slides.@Nullable Shown shown) {
            ui.access(() -> {
                if (stage != null) stage.turned(shown);
            });
        }

        @Override
        public void over() {
            // Opened anew, it shows what was said, or is refused like any page that does not exist.
            ui.access(() -> ui.refreshCurrentRoute(false));
        }
    }
}
