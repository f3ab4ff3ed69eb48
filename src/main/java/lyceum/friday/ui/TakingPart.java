package lyceum.friday.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import lyceum.friday.Share;
import lyceum.friday.Share.State;
import lyceum.language.Languages;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// What its reader does about a share: say that they come, or speak; begin it, end it, sum it up; decide about a late
/// notice or another place.
class TakingPart extends Div {
    private final transient FridayFrame frame;
    private final transient Share share;

    TakingPart(FridayFrame frame, Share share, boolean keeps) {
        this.frame = frame;
        this.share = share;
        addClassName("section");
        var me = frame.me();
        boolean part = keeps || share.isCrew(me);
        if (frame.steps().mayConfirm(me, share))
            add(Parts.row(button("confirm", () -> frame.steps().confirm(me, share.id()))));
        if (share.state().isAhead() || share.state() == State.LIVE) reply();
        if (part && share.state() == State.LIVE) evening();
        if (frame.steps().maySumUp(me, share) && share.state() == State.SUMMARY_DUE) summary();
        if (keeps && frame.steps().isTooLate(share)) late();
        if (keeps && share.state().isAhead()) place();
    }

    private void reply() {
        var me = frame.me();
        var said = frame.steps().reply(me, share.id());
        add(Parts.classed(
                new Paragraph(getTranslation("friday.coming", frame.steps().coming(me, share.id()))), "small", "soft"));
        add(Parts.row(
                said.orElse(false)
                        ? Parts.classed(new Span(getTranslation("friday.reply.yes")), "tag", "ok")
                        : button("reply.come", () -> frame.steps().reply(me, share.id(), true)),
                said.orElse(true) ? button("reply.not", () -> frame.steps().reply(me, share.id(), false)) : new Div()));
    }

    private void evening() {
        var me = frame.me();
        boolean begun = share.evening().begunAt() != null;
        add(Parts.row(
                begun
                        ? button("end", () -> frame.steps().end(me, share.id()))
                        : button("begin", () -> frame.steps().begin(me, share.id()))));
    }

    private void summary() {
        var form = form("summary");
        var text = new TextArea(getTranslation("friday.summary.text"));
        text.setMinRows(8);
        text.setMaxRows(24);
        text.setHelperText(getTranslation("friday.summary.help"));
        form.text("summary", text);
        var draft = frame.steps().draft(frame.me(), share.id(), Languages.nearest(getLocale()));
        text.setValue(draft);
        form.acts(Parts.primary(getTranslation("friday.summary.act"), () -> {
            act(form, "friday.summary.done", () -> frame.steps().sumUp(frame.me(), share.id(), text.getValue()));
        }));
        form.restore(() -> text.setValue(draft));
        add(form);
    }

    private void late() {
        var late = share.late();
        if (late != null) {
            var names = frame.accounts().people(List.of(late.by()));
            var asker = names.get(late.by());
            add(new Paragraph(getTranslation(
                    "friday.late.wished",
                    asker == null ? getTranslation("group.members.gone") : asker.name(),
                    late.why())));
            if (!late.by().equals(frame.me()))
                add(Parts.row(button("late.agree", () -> frame.steps().agreeLate(frame.me(), share.id()))));
            return;
        }
        var form = form("late");
        var why = new TextArea(getTranslation("friday.late.why"));
        why.setHelperText(getTranslation("friday.late.why.help"));
        form.text("why", why);
        form.acts(Parts.button(getTranslation("friday.late.act"), () -> {
            act(form, "friday.late.done", () -> frame.steps().wishLate(frame.me(), share.id(), why.getValue()));
        }));
        form.restore(why::clear);
        add(form);
    }

    private void place() {
        var form = form("place");
        var link = form.text("link", new TextField(getTranslation("friday.series.link")));
        link.setValue(share.link());
        link.setHelperText(getTranslation("friday.place.help"));
        form.acts(Parts.button(getTranslation("friday.place.act"), () -> {
            act(form, "friday.place.done", () -> frame.steps().meetAt(frame.me(), share.id(), link.getValue()));
        }));
        form.restore(() -> link.setValue(share.link()));
        add(form);
    }

    private DraftedForm form(String name) {
        var me = frame.me();
        return new DraftedForm(
                frame.drafts(), me, frame.accounts().person(me).zone(), "friday/" + name + "/" + share.id());
    }

    private Button button(String name, Runnable deed) {
        return Parts.button(getTranslation("friday." + name), () -> {
            try {
                deed.run();
            } catch (Refusal refusal) {
                Toast.refused(refusal);
                return;
            }
            Toast.done(getTranslation("friday." + name + ".done"));
            refresh();
        });
    }

    private void act(DraftedForm form, String done, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation(done));
        refresh();
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
