package lyceum.friday.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Sight;
import lyceum.language.Languages;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// One share: what it is about, when and by whom, and what its reader can do about it.
@Route("fridays/:community/:share")
@PermitAll
@StyleSheet("rooms/friday.css")
class ShareView extends Page implements BeforeEnterObserver {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    private final transient FridayFrame frame;
    private boolean watched;

    ShareView(FridayFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = FridayFrame.community(event);
        var me = frame.me();
        var seen = frame.shares().get(me, FridayFrame.share(event));
        var share = seen.share();
        if (!share.community().equals(community)) throw new NotFound();
        boolean keeps = frame.fridays().keeps(me, community);
        var zone = frame.zone(community);
        var names = frame.names(List.of(share));
        clear();
        head(frame.community(community, language()), share.title());
        add(Parts.back(getTranslation("friday.back"), FridayFrame.path(community)));
        add(about(share, zone, names));
        if (seen.sight() == Sight.PREVIEW) {
            add(Parts.classed(new Paragraph(share.outline()), "soft"));
            return;
        }
        if (!share.outline().isEmpty())
            add(Parts.classed(Prose.ofHtml(frame.markdown().html(share.outline())), "share-outline"));
        if (share.state() == Share.State.LIVE
                || share.isHeld() && frame.sessions().hasRecord(share.id())) add(live(share));
        add(elsewhere(share, keeps || share.isCrew(me)));
        if (share.state() != Share.State.PROPOSED) {
            add(new Course(frame, share, zone));
            add(new TakingPart(frame, share, keeps));
        }
        if (!share.summary().isEmpty())
            section(
                    getTranslation("friday.summary"),
                    Parts.classed(Prose.ofHtml(frame.markdown().html(share.summary())), "share-outline"));
        if (keeps) conflicts(share);
        if (share.state() == Share.State.PROPOSED && share.proposer().equals(me)) takeBack(share);
        if (keeps) add(new Keeping(frame, share, zone));
        if (share.state() != Share.State.PROPOSED && (keeps || share.isCrew(me)))
            section(getTranslation("friday.history"), new History(frame, share, zone));
        if (mayReword(share, me, keeps)) section(getTranslation("friday.reword"), wording(share));
        watch(share, me);
    }

    /// What the clock or others do to it is seen within seconds.
    private void watch(Share share, PersonId me) {
        if (watched) return;
        watched = true;
        frame.watch().over(this, LOOK_EVERY, Optional.of(share.state()), () -> state(share.id(), me), changed -> {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
    }

    private Optional<Share.State> state(ShareId id, PersonId me) {
        try {
            return Optional.of(frame.shares().get(me, id).share().state());
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private static boolean mayReword(Share share, PersonId me, boolean keeps) {
        return (share.state() == Share.State.PROPOSED || share.state().isAhead())
                && (keeps || share.proposer().equals(me) || share.isCrew(me));
    }

    private Div about(Share share, ZoneId zone, Map<PersonId, String> names) {
        var line = Parts.classed(new Div(), "row", "share-about");
        line.add(frame.tag(share.state(), language()));
        var start = share.start();
        if (start != null) line.add(Parts.classed(new Span(frame.moment(start, zone, language())), "num"));
        if (share.speaker() == null)
            line.add(new Span(getTranslation("friday.proposed.by", frame.name(names, share.proposer(), language()))));
        else line.add(new Span(getTranslation("friday.speaker.is", frame.name(names, share.speaker(), language()))));
        if (share.backup() != null && share.state().isAhead())
            line.add(new Span(getTranslation("friday.backup.is", frame.name(names, share.backup(), language()))));
        var all = new Div(line);
        if (!share.link().isEmpty() && (share.state().isTold() || share.state() == Share.State.LIVE))
            line.add(meeting(share));
        var why = share.why();
        if (why != null)
            all.add(new Paragraph(
                    share.whyText().isEmpty()
                            ? getTranslation("friday.why." + why)
                            : getTranslation("friday.why.said", share.whyText())));
        var next = share.movedTo();
        if (next != null)
            all.add(Parts.row(
                    Parts.link(getTranslation("friday.moved.to"), FridayFrame.path(share.community()) + "/" + next)));
        return all;
    }

    /// The room in which it takes place, and what was said there.
    private static Div live(Share share) {
        var row = Parts.row();
        var path = FridayFrame.path(share) + "/live";
        row.add(
                share.state() == Share.State.LIVE
                        ? Parts.primaryLink(row.getTranslation("friday.live.enter"), path)
                        : Parts.classed(Parts.link(row.getTranslation("friday.live.read"), path), "small"));
        return row;
    }

    /// Into a calendar and, by those who may, into other places.
    private Div elsewhere(Share share, boolean part) {
        var row = Parts.classed(Parts.row(), "small");
        if (share.state().isAhead() || share.state() == Share.State.LIVE) {
            var evening = Parts.link(getTranslation("friday.evening"), "evenings/" + share.id() + ".ics");
            evening.getElement().setAttribute("download", true);
            row.add(evening);
        }
        if (part || share.proposer().equals(frame.me())) slides(row, share);
        if (part && (share.state().isAhead() || !share.summary().isEmpty()))
            row.add(Parts.link(
                    getTranslation("friday.digest"), "archive/" + share.community() + "/" + share.id() + "/digest"));
        return row;
    }

    private static void slides(Div row, Share share) {
        if (share.state() == Share.State.PROPOSED || share.state().isAhead() || share.state() == Share.State.LIVE)
            row.add(Parts.link(row.getTranslation("friday.slides"), FridayFrame.path(share) + "/slides"));
    }

    /// Elsewhere, so in a window of its own.
    private Anchor meeting(Share share) {
        var link = new Anchor(share.link(), getTranslation("friday.meet"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    private void conflicts(Share share) {
        var found = frame.shares().conflicts(frame.me(), share.id());
        if (found.isEmpty()) return;
        var names = frame.names(List.of(share));
        var rows = new Rows();
        found.forEach(one -> rows.row(getTranslation(
                "friday.conflict." + one.kind(), frame.name(names, one.person(), language()), one.day())));
        section(getTranslation("friday.conflicts"), rows);
    }

    private void takeBack(Share share) {
        add(Parts.classed(
                Parts.row(Parts.quiet(getTranslation("friday.take-back"), () -> {
                    try {
                        frame.shares().takeBack(frame.me(), share.id());
                    } catch (Refusal refusal) {
                        Toast.refused(refusal);
                        return;
                    }
                    Toast.done(getTranslation("friday.taken-back"));
                    getUI().ifPresent(ui -> ui.navigate(FridayFrame.path(share.community())));
                })),
                "section"));
    }

    private DraftedForm wording(Share share) {
        var me = frame.me();
        var form =
                new DraftedForm(frame.drafts(), me, frame.accounts().person(me).zone(), "friday/reword/" + share.id());
        var title = form.text("title", new TextField(getTranslation("friday.form.title")));
        var outline = new TextArea(getTranslation("friday.form.outline"));
        outline.setMinRows(4);
        outline.setMaxRows(16);
        outline.setHelperText(getTranslation("friday.form.outline.help"));
        form.text("outline", outline);
        Runnable fill = () -> {
            title.setValue(share.title());
            outline.setValue(share.outline());
        };
        fill.run();
        form.acts(Parts.button(getTranslation("friday.reword.act"), () -> {
            try {
                frame.shares().reword(me, share.id(), title.getValue(), outline.getValue());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.drop();
            Toast.done(getTranslation("friday.reworded"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }));
        form.restore(fill);
        return form;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
