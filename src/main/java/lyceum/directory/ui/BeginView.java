package lyceum.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.directory.OwnEntry;
import lyceum.directory.Step;
import lyceum.language.Languages;
import lyceum.membership.Consents;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Stepper;
import org.jspecify.annotations.Nullable;

/// The first steps in a community, one on each screen. It always shows the next one: whoever closes the browser finds
/// it there again, with what was typed.
@Route("begin/:community")
@PermitAll
@StyleSheet("rooms/directory.css")
class BeginView extends Page implements BeforeEnterObserver {
    private final transient DirectoryFrame frame;
    private final transient Consents consents;
    private final transient RulesWords rules;
    private transient @Nullable CommunityId community;

    BeginView(DirectoryFrame frame, Consents consents, RulesWords rules) {
        this.frame = frame;
        this.consents = consents;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        community = frame.community(event);
        show();
    }

    private void show() {
        var step = frame.steps().next(self(), here());
        var own = frame.cards().own(self(), here());
        clear();
        head(frame.name(here(), language()), title(step));
        add(Parts.classed(steps(own, step), "begin-steps"));
        if (step.isEmpty()) done(own);
        else
            switch (step.get()) {
                case RULES -> rules();
                case CARD -> card(own);
                case INTRODUCTION -> introduction(own);
            }
    }

    private String title(Optional<Step> step) {
        if (step.isPresent() && step.get() == Step.RULES && hasAcceptedBefore())
            return getTranslation("directory.begin.RULES.again");
        return getTranslation("directory.begin." + step.map(Enum::name).orElse("DONE"));
    }

    private Stepper steps(OwnEntry own, Optional<Step> next) {
        var steps = new Stepper().past(getTranslation("directory.step.NUMBER"), frame.written(here(), own.number()));
        for (var step : Step.values()) {
            var name = getTranslation("directory.step." + step);
            if (next.isEmpty() || step.ordinal() < next.get().ordinal()) steps.past(name, "");
            else if (step == next.get()) steps.now(name, "");
            else steps.later(name, "");
        }
        return steps;
    }

    private void rules() {
        var profile = frame.communities().profile(here());
        int version = profile.rulesVersion();
        var notes = new Div();
        var accept = Parts.primary(getTranslation("directory.begin.RULES.do"), () -> {
            try {
                consents.accept(self(), here(), version);
                show();
            } catch (Refusal rewritten) {
                show();
                addComponentAtIndex(2, new RefusalNote(rewritten));
            }
        });
        var latest = consents.latest(self(), here());
        if (latest.isPresent()) {
            lede("directory.begin.RULES.changed");
            section(
                    getTranslation(
                            "directory.begin.RULES.what-changed", latest.get().version(), version),
                    rules.changes(here(), latest.get().version(), version, language()));
        } else {
            lede("directory.begin.RULES.sentence");
            if (!profile.charter().isEmpty())
                section(
                        getTranslation("directory.begin.charter"),
                        rules.prose(profile.charter().in(language())));
        }
        var text = frame.communities().rules(here(), version).text();
        if (!text.isEmpty())
            section(
                    getTranslation("directory.begin.rules"),
                    getTranslation("directory.begin.rules.version", version),
                    rules.prose(text.in(language())));
        add(Parts.classed(new Div(notes, Parts.row(accept)), "section"));
    }

    private void card(OwnEntry own) {
        lede("directory.begin.CARD.sentence");
        var form = new CardForm(frame, self(), own, "card");
        var kept = own.carded() || !own.card().nick().isEmpty()
                ? own.card()
                : new lyceum.directory.NameCard(
                        "", "", frame.accounts().person(self()).name());
        form.askForCard(frame.cards().format(here()), kept);
        form.acts(Parts.primary(
                getTranslation("directory.begin.CARD.do"),
                () -> attempt(form, () -> frame.cards().write(self(), here(), form.card()))));
        form.restore(this::show);
        add(form);
    }

    private void introduction(OwnEntry own) {
        lede("directory.begin.INTRODUCTION.sentence");
        var form = new CardForm(frame, self(), own, "introduction");
        form.askForProfile(own.profile());
        form.acts(
                Parts.primary(
                        getTranslation("directory.begin.INTRODUCTION.do"),
                        () -> attempt(form, () -> frame.cards().introduce(self(), here(), form.profile()))),
                Parts.quiet(getTranslation("directory.begin.INTRODUCTION.later"), () -> {
                    frame.cards().introduceLater(self(), here());
                    show();
                }));
        form.restore(this::show);
        add(form);
    }

    private void attempt(CardForm form, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        show();
    }

    private void done(OwnEntry own) {
        lede("directory.begin.DONE.sentence");
        add(Parts.classed(
                Parts.row(
                        Parts.primaryLink(getTranslation("directory.begin.home"), "home"),
                        Parts.buttonLink(
                                getTranslation("directory.begin.page"), DirectoryFrame.path(here(), own.number())),
                        Parts.link(getTranslation("directory.title"), DirectoryFrame.path(here()))),
                "section"));
    }

    private void lede(String key) {
        add(Parts.classed(new Paragraph(getTranslation(key)), "lede"));
    }

    private boolean hasAcceptedBefore() {
        return consents.latest(self(), here()).isPresent();
    }

    private PersonId self() {
        return frame.who().person();
    }

    private CommunityId here() {
        return java.util.Objects.requireNonNull(community);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
