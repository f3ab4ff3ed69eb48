package lyceum.channel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import lyceum.channel.Mention;
import lyceum.channel.MentionText;
import lyceum.channel.Presence;
import lyceum.language.Languages;
import lyceum.shell.Parts;

/// Finds somebody of the group and puts what stands for them where the caret is: by a button, or by typing an `@`.
class MentionPicker {
    private static final String PUT = """
            const box = this.inputElement;
            const at = box.selectionStart;
            const from = at > 0 && box.value[at - 1] === '@' ? at - 1 : at;
            const gap = from > 0 && !/\\s/.test(box.value[from - 1]) ? ' ' : '';
            box.focus();
            box.setRangeText(gap + $0 + ' ', from, box.selectionEnd, 'end');
            box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
            box.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
            """;

    private final GroupFrame frame;
    private final Presence writer;
    private final TextArea into;

    MentionPicker(GroupFrame frame, Presence writer, TextArea into) {
        this.frame = frame;
        this.writer = writer;
        this.into = into;
        into.getElement().addEventListener("keydown", _ -> open()).setFilter("event.key === '@' && !event.isComposing");
    }

    void open() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("channel.mention.title"));
        dialog.setWidth("min(28rem, 96vw)");
        var typed = new TextField(dialog.getTranslation("channel.mention.who"));
        typed.setHelperText(dialog.getTranslation("channel.mention.help"));
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setWidthFull();
        var found = Parts.classed(new Div(), "mention-found");
        found.getElement().setAttribute("role", "status");
        typed.addValueChangeListener(_ -> show(found, typed.getValue(), dialog));
        dialog.add(typed, found);
        dialog.getFooter().add(Parts.quiet(dialog.getTranslation("channel.cancel"), () -> {
            dialog.close();
            into.focus();
        }));
        show(found, "", dialog);
        dialog.open();
        typed.focus();
    }

    private void show(Div found, String typed, Dialog dialog) {
        found.removeAll();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var all = frame.mentions().find(writer.person(), writer.group().id(), typed);
        if (all.isEmpty())
            found.add(Parts.classed(new Paragraph(dialog.getTranslation("channel.mention.nobody")), "small", "faint"));
        for (var one : all)
            found.add(Parts.quiet(label(one, language), () -> {
                dialog.close();
                into.getElement().executeJs(PUT, MentionText.of(frame.called().name(one, language), one.who()));
            }));
    }

    private String label(Mention one, Locale language) {
        var name = frame.called().name(one, language);
        return one.number() == null ? name : name + " · " + one.number().value();
    }
}
