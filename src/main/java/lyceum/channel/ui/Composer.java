package lyceum.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import lyceum.channel.GroupFiles;
import lyceum.channel.Presence;
import lyceum.language.Languages;
import lyceum.shared.Refusal;
import lyceum.shell.Attachments;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import org.jspecify.annotations.Nullable;

/// Where one writes: Markdown with a preview, kept on the server as one types.
class Composer extends Div {
    private final DraftedForm form;
    private final transient GroupFrame frame;
    private final transient Presence writer;
    private final transient Runnable afterwards;
    private final @Nullable TextField title;
    private final TextArea text;
    private final Div preview = Parts.classed(new Div(), "preview");

    /// @param about names the draft, as in `announce/0abc…`
    /// @param afterwards once it is sent and its draft is gone
    /// @param titled the label of a line above the text; empty for none
    Composer(
            GroupFrame frame,
            Presence writer,
            String about,
            String titled,
            String label,
            String send,
            BiConsumer<String, String> sends,
            Runnable afterwards) {
        this.frame = frame;
        this.writer = writer;
        this.afterwards = afterwards;
        addClassName("composer");
        form = new DraftedForm(frame.drafts(), writer.person(), writer.group().zone(), about);
        title = titled.isEmpty() ? null : form.text("title", new TextField(titled));
        text = new TextArea(label);
        text.setMinRows(3);
        text.setMaxRows(24);
        text.setHelperText(getTranslation("channel.markdown"));
        form.text("text", text);
        var place = GroupFiles.of(writer.group().id());
        form.add(new Attachments(
                text,
                frame.files().largest(),
                (name, body) ->
                        frame.files().take(writer.person(), place, name, body).markdown()));
        preview.setVisible(false);
        form.add(preview);
        var picker = new MentionPicker(frame, writer, text);
        form.acts(
                Parts.primary(send, () -> send(sends)),
                Parts.quiet(getTranslation("channel.mention"), picker::open),
                Parts.quiet(getTranslation("channel.preview"), this::togglePreview));
        add(form);
        form.restore(() -> {
            if (title != null) title.clear();
            text.clear();
        });
    }

    boolean isEmpty() {
        return text.isEmpty() && (title == null || title.isEmpty());
    }

    void focus() {
        if (title != null) title.focus();
        else text.focus();
    }

    private void send(BiConsumer<String, String> sends) {
        try {
            sends.accept(title == null ? "" : title.getValue(), text.getValue());
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.show(List.of());
        form.drop();
        if (title != null) title.clear();
        text.clear();
        preview.setVisible(false);
        afterwards.run();
    }

    private void togglePreview() {
        preview.setVisible(!preview.isVisible());
        preview.removeAll();
        preview.add(Prose.ofHtml(frame.called()
                .linked(
                        frame.markdown().html(text.getValue()),
                        frame.mentions().preview(writer.person(), writer.group().id(), text.getValue()),
                        writer.group().community(),
                        writer.person(),
                        Languages.nearest(getLocale()))));
    }
}
