package lyceum.nomination.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.nomination.Nomination;
import lyceum.nomination.NominationId;
import lyceum.shared.Refusal;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Stepper;
import lyceum.shell.Toast;

/// One's own nomination: who proposed one and why, what it means, and the answer.
@Route("nominations/:nomination")
@PermitAll
class NominationView extends Page implements BeforeEnterObserver {
    private final transient NominationFrame frame;

    NominationView(NominationFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NominationId.parse(event.getRouteParameters().get("nomination").orElse("")));
    }

    private void show(NominationId id) {
        var one = frame.nominations().get(frame.who().person(), id);
        var group = frame.group(one.group(), language());
        var by = frame.names(List.of(one.by())).getOrDefault(one.by(), getTranslation("group.members.gone"));
        clear();
        head(
                frame.communities().get(one.community()).name().in(language()),
                getTranslation("nomination.mine.title", group));
        add(
                Parts.classed(new Paragraph(getTranslation("nomination.mine.lede." + one.state(), by, group)), "lede"),
                Parts.classed(steps(one), "section"));
        section(getTranslation("nomination.reason.of", by), new Prose(one.reason()));
        if (!one.works().isEmpty()) section(getTranslation("nomination.works"), works(one));
        section(getTranslation("nomination.means"), new Prose(getTranslation("nomination.means.text")));
        section(
                getTranslation("nomination.token"),
                Parts.classed(new Paragraph(getTranslation("nomination.token.why")), "small", "soft"),
                new Facts()
                        .fact(getTranslation("nomination.token"), Parts.classed(new Span(one.token()), "num", "small")),
                Parts.row(Parts.link(
                        getTranslation("nomination.to-succession"), "groups/" + one.group() + "/succession")));
        var acts = Parts.row();
        if (one.state() == Nomination.State.ASKED)
            acts.add(
                    Parts.primary(getTranslation("nomination.stand"), () -> answer(id, true)),
                    Parts.quiet(getTranslation("nomination.not"), () -> answer(id, false)));
        if (one.state() == Nomination.State.STANDS)
            acts.add(Parts.quiet(getTranslation("nomination.step-back"), () -> answer(id, false)));
        add(Parts.classed(acts, "section"));
    }

    private Rows works(Nomination one) {
        var rows = new Rows();
        for (int i = 0; i < one.works().size(); i++)
            rows.row(
                    Parts.link(
                            getTranslation("nomination.evidence", i + 1),
                            "showcase/" + one.works().get(i)),
                    new Span());
        return rows;
    }

    private Stepper steps(Nomination one) {
        var steps = new Stepper();
        var proposed = getTranslation("nomination.step.proposed");
        var stands = getTranslation("nomination.step.stands");
        var seat = getTranslation("nomination.step.seat");
        var zone = frame.communities().get(one.community()).zone();
        var since = frame.say().moment(language(), one.at(), zone);
        return switch (one.state()) {
            case ASKED -> steps.now(proposed, since).later(stands, "").later(seat, "");
            case STANDS ->
                steps.past(proposed, since)
                        .now(stands, getTranslation("nomination.step.waits"))
                        .later(seat, "");
            case SEATED -> steps.past(proposed, since).past(stands, "").now(seat, "");
            case DECLINED, WITHDRAWN, PASSED ->
                steps.past(proposed, since).now(getTranslation("nomination.state." + one.state()), "");
        };
    }

    private void answer(NominationId id, boolean stands) {
        try {
            frame.nominations().answer(frame.who().person(), id, stands);
        } catch (Refusal refusal) {
            show(id);
            add(new RefusalNote(refusal));
            return;
        }
        Toast.done(getTranslation(stands ? "nomination.stand.done" : "nomination.not.done"));
        show(id);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
