package lyceum.sanction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.language.Languages;
import lyceum.sanction.Appeal;
import lyceum.sanction.Appeals;
import lyceum.sanction.Sanction;
import lyceum.sanction.SanctionId;
import lyceum.sanction.Sanctions;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Toast;

/// One decision about somebody: what, by which clause, why, until when; its person appeals here, and whoever keeps
/// order
/// decides and lifts here.
@Route("sanctions/:sanction")
@PermitAll
class SanctionView extends Page implements BeforeEnterObserver {
    private final transient Sanctions sanctions;
    private final transient Appeals appeals;
    private final transient Communities communities;
    private final transient OrderWords words;
    private final transient Drafts drafts;
    private final transient SignedIn who;
    private final transient Clock clock;

    SanctionView(
            Sanctions sanctions,
            Appeals appeals,
            Communities communities,
            OrderWords words,
            Drafts drafts,
            SignedIn who,
            Clock clock) {
        this.sanctions = sanctions;
        this.appeals = appeals;
        this.communities = communities;
        this.words = words;
        this.drafts = drafts;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(SanctionId.parse(event.getRouteParameters().get("sanction").orElse("")));
    }

    private void show(SanctionId id) {
        var one = sanctions.get(who.person(), id);
        clear();
        head(
                words.where(one, language()),
                isOwn(one)
                        ? getTranslation("sanction.title." + one.kind())
                        : getTranslation(
                                "sanction.title.other",
                                getTranslation("sanction.kind." + one.kind()),
                                words.name(one.person(), language())));
        add(facts(one));
        if (isOwn(one) && runs(one))
            add(Parts.classed(
                    new Paragraph(getTranslation("sanction.keeps." + one.kind())), "small", "soft", "section"));
        appeal(one);
        if (!isOwn(one) && runs(one)) add(Parts.classed(Parts.row(lift(one)), "section"));
    }

    private Facts facts(Sanction one) {
        var facts = new Facts()
                .fact(
                        getTranslation("sanction.clause"),
                        getTranslation(
                                "sanction.clause.version",
                                one.rulesVersion(),
                                one.clause().in(language())))
                .fact(getTranslation("sanction.reason"), Parts.classed(new Span(one.reason()), "typed"))
                .fact(getTranslation("sanction.since"), words.moment(one.since(), one.community(), language()))
                .fact(getTranslation("sanction.until"), words.until(one, language()))
                .fact(getTranslation("sanction.by"), words.name(one.by(), language()));
        var state = one.at(clock.instant());
        facts.fact(
                getTranslation("sanction.stands"),
                Parts.classed(
                        new Span(getTranslation("sanction.state." + state)),
                        state == Sanction.State.RUNS ? new String[] {"tag", "warn"} : new String[] {"tag"}));
        return facts;
    }

    private void appeal(Sanction one) {
        var made = one.appeal();
        if (made == null) {
            if (isOwn(one)) ask(one);
            return;
        }
        var section = section(getTranslation("sanction.appeal"));
        section.add(Parts.classed(new Paragraph(made.words()), "typed"));
        if (made.waits()) {
            section.add(Parts.classed(
                    new Paragraph(getTranslation(
                            "sanction.appeal.waits", words.moment(made.at(), one.community(), language()))),
                    "small",
                    "soft"));
            if (!appeals.hasSomebody(one))
                section.add(Parts.classed(new Paragraph(getTranslation("sanction.appeal.nobody")), "small", "warn"));
            if (!isOwn(one)) decide(one);
        } else section.add(answered(one, made));
    }

    private Div answered(Sanction one, Appeal made) {
        var at = made.decidedAt();
        return Parts.stack(
                new Paragraph(getTranslation(
                        "sanction.appeal.refused", at == null ? "" : words.moment(at, one.community(), language()))),
                new Facts().fact(getTranslation("sanction.appeal.answer"), made.answer()));
    }

    private void ask(Sanction one) {
        if (!appeals.isOpen(one)) {
            section(
                    getTranslation("sanction.appeal"),
                    Parts.classed(
                            new Paragraph(getTranslation("sanction.appeal.over", Appeals.OPEN_AFTERWARDS.toDays())),
                            "small",
                            "soft"));
            return;
        }
        var form = form(one, "appeal/");
        var typed = form.text("words", area("sanction.appeal.words"));
        form.acts(Parts.primary(
                getTranslation("sanction.appeal.do"),
                () -> attempt(
                        form,
                        () -> appeals.appeal(who.person(), one.id(), typed.getValue()),
                        "sanction.appeal.done",
                        () -> show(one.id()))));
        form.restore(typed::clear);
        section(
                getTranslation("sanction.appeal"),
                Parts.classed(new Paragraph(getTranslation("sanction.appeal.what")), "small", "soft"),
                form);
    }

    private void decide(Sanction one) {
        if (!appeals.isAnother(who.person(), one)) {
            section(
                    getTranslation("sanction.decide"),
                    Parts.classed(new Paragraph(getTranslation("sanction.decide.not-you")), "small", "soft"));
            return;
        }
        var form = form(one, "decide/");
        var answer = form.text("answer", area("sanction.decide.answer"));
        form.acts(
                Parts.primary(
                        getTranslation("sanction.decide.uphold"),
                        () -> attempt(
                                form,
                                () -> appeals.decide(who.person(), one.id(), true, ""),
                                "sanction.decide.done",
                                () -> go("studio/" + one.community() + "/order"))),
                Parts.button(
                        getTranslation("sanction.decide.refuse"),
                        () -> attempt(
                                form,
                                () -> appeals.decide(who.person(), one.id(), false, answer.getValue()),
                                "sanction.decide.done",
                                () -> show(one.id()))));
        form.restore(answer::clear);
        section(
                getTranslation("sanction.decide"),
                Parts.classed(new Paragraph(getTranslation("sanction.decide.what")), "small", "soft"),
                form);
    }

    private com.vaadin.flow.component.Component lift(Sanction one) {
        return Parts.button(getTranslation("sanction.lift." + one.kind()), () -> {
            try {
                sanctions.lift(who.person(), one.id(), "");
                Toast.done(getTranslation("sanction.lift.done"));
                show(one.id());
            } catch (Refusal refusal) {
                add(new RefusalNote(refusal));
            }
        });
    }

    private void attempt(DraftedForm form, Runnable act, String done, Runnable then) {
        try {
            act.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation(done));
        then.run();
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private DraftedForm form(Sanction one, String name) {
        return new DraftedForm(
                drafts, who.person(), communities.get(one.community()).zone(), name + one.id());
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.setMinRows(4);
        area.setMaxRows(16);
        return area;
    }

    private boolean isOwn(Sanction one) {
        return one.person().equals(who.person());
    }

    private boolean runs(Sanction one) {
        return one.at(clock.instant()) == Sanction.State.RUNS;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
