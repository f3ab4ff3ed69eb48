package lyceum.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import lyceum.friday.Share;
import lyceum.live.LiveQuestions;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Where the audience asks.
class Asking extends Div {
    Asking(LiveFrame frame, Share share) {
        var form = frame.form("live/ask/" + share.id());
        var question = form.text("question", new TextField(getTranslation("live.ask")));
        question.setHelperText(getTranslation("live.ask.help", LiveQuestions.TEXT.most(), LiveQuestions.MOST_WAITING));
        form.acts(Parts.button(getTranslation("live.ask.act"), () -> {
            try {
                frame.questions().ask(frame.me(), share.id(), question.getValue());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.show(List.of());
            form.drop();
            question.clear();
            Toast.done(getTranslation("live.asked"));
        }));
        form.restore(question::clear);
        add(form);
    }
}
