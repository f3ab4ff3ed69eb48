package lyceum.nomination.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.nomination.Nominations;
import lyceum.nomination.Talent;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import lyceum.showcase.Showcased;

/// Proposing somebody for core: why, and which works speak for them.
@Route("groups/:group/nominate/:number")
@PermitAll
class ProposeView extends NominationPage {
    private final transient Drafts drafts;

    ProposeView(NominationFrame frame, Drafts drafts) {
        super(frame);
        this.drafts = drafts;
    }

    @Override
    void open(GroupId group, BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElse("");
        if (!number.matches("[1-9][0-9]{0,8}")) throw new NotFound();
        show(group, new MemberNumber(Long.parseLong(number)));
    }

    private void show(GroupId group, MemberNumber number) {
        var one = frame.talents().get(me(), group, number);
        var core = frame.groups().known(group);
        head(core, getTranslation("nomination.propose.who", one.name()));
        add(Parts.classed(
                new Paragraph(
                        getTranslation("nomination.propose.how", core.name().in(language()))),
                "lede"));
        var form = new DraftedForm(drafts, me(), core.zone(), "nominate/" + group + "/" + number.value());
        var reason = new TextArea(getTranslation("nomination.reason"));
        reason.setHelperText(getTranslation("nomination.reason.help", one.name()));
        reason.setMaxLength(Nominations.REASON.most());
        form.text("reason", reason);
        var works = works(one);
        if (!one.works().isEmpty()) form.add(works);
        form.acts(
                Parts.primary(getTranslation("nomination.propose"), () -> propose(group, one, form, reason, works)),
                Parts.link(getTranslation("nomination.back"), NominationFrame.radar(group)));
        form.restore(() -> show(group, number));
        add(Parts.classed(form, "section"));
    }

    private CheckboxGroup<Showcased> works(Talent one) {
        var works = new CheckboxGroup<Showcased>(getTranslation("nomination.works"));
        works.setItems(one.works());
        works.setRenderer(new ComponentRenderer<>(
                work -> new Anchor("showcase/" + work.id(), work.title().in(language()))));
        works.setItemLabelGenerator(work -> work.title().in(language()));
        works.select(one.works());
        return works;
    }

    private void propose(GroupId group, Talent one, DraftedForm form, TextArea reason, CheckboxGroup<Showcased> works) {
        try {
            frame.nominations()
                    .nominate(
                            me(),
                            group,
                            one.person(),
                            reason.getValue(),
                            works.getSelectedItems().stream().map(Showcased::id).toList());
            form.drop();
            Toast.done(getTranslation("nomination.proposed", one.name()));
            getUI().ifPresent(ui -> ui.navigate(NominationFrame.nominees(group)));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }
}
