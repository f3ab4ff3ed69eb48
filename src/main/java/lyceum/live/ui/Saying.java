package lyceum.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import lyceum.friday.Share;
import lyceum.live.Lives;
import lyceum.shared.Refusal;
import lyceum.shell.Attachments;
import lyceum.shell.Parts;

/// Where whoever leads writes to all: Markdown with pictures, kept on the server as one types.
class Saying extends Div {
    Saying(LiveFrame frame, Share share) {
        addClassName("composer");
        var form = frame.form("live/say/" + share.id());
        var text = new TextArea(getTranslation("live.say"));
        text.setMinRows(3);
        text.setMaxRows(16);
        text.setHelperText(getTranslation("live.say.help"));
        form.text("text", text);
        form.add(new Attachments(
                text,
                frame.files().largest(),
                (name, body) -> frame.files()
                        .take(frame.me(), Lives.files(share.id()), name, body)
                        .markdown()));
        form.acts(Parts.primary(getTranslation("live.say.act"), () -> {
            try {
                frame.lives().say(frame.me(), share.id(), text.getValue());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.show(List.of());
            form.drop();
            text.clear();
        }));
        form.restore(text::clear);
        add(form);
    }
}
