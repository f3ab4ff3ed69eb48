package lyceum.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import lyceum.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Lets one put pictures and files into a text: by button, by pasting, by dropping. What comes is handed to the room
/// that keeps it; what the room answers is put where the caret is.
public class Attachments extends Div {
    /// Keeps one file.
    @FunctionalInterface
    public interface Taker {
        /// @param name as the person's device names it
        /// @return the Markdown that stands for it
        /// @throws Refusal with the sentence that is shown beside the button
        String take(String name, InputStream body);
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable TextArea into;
    private final long largest;

    /// @param largest in bytes; the browser does not send more than that, the room does not take more
    public Attachments(TextArea into, long largest, Taker taker) {
        this(into, largest, taker, "shell.attach", "shell.attach.hint", "");
    }

    /// One file that stands in no text.
    /// @param label the key of the button's words
    /// @param hint the key of the words beside it
    /// @param accepted what the browser offers to choose, as in `video/mp4,video/webm`
    /// @param taken once it is kept
    public Attachments(long largest, Taker taker, String label, String hint, String accepted, Runnable taken) {
        this(null, largest, taker, label, hint, accepted);
        getElement().addEventListener("taken", kept -> taken.run());
    }

    private Attachments(
            @Nullable TextArea into, long largest, Taker taker, String label, String hint, String accepted) {
        this.into = into;
        this.largest = largest;
        addClassName("attach");
        var button = new Button(getTranslation(label));
        button.addThemeNames("tertiary", "small");
        var chooser = new Input();
        chooser.setType("file");
        chooser.getElement().setAttribute("multiple", into != null).setAttribute("hidden", true);
        if (!accepted.isEmpty()) chooser.getElement().setAttribute("accept", accepted);
        var note = new Span(getTranslation(hint, largest >> 20));
        note.addClassNames("xs", "faint");
        note.getElement().setAttribute("role", "status");
        add(button, chooser, note);
        getElement().setAttribute("target", new Incoming(taker, this, getLocale()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJavaScript("context://attach.js");
        getElement()
                .executeJs(
                        "window.lyceumAttach(this, $0, {largest: $1, sending: $2, done: $3, large: $4, failed: $5})",
                        into,
                        (double) largest,
                        getTranslation("shell.attach.sending"),
                        getTranslation("shell.attach.done"),
                        getTranslation("shell.attach.large"),
                        getTranslation("shell.attach.failed"));
    }

    /// One file a request, as it is, its name in a header. The screen is not held while it comes.
    private record Incoming(Taker taker, Attachments part, Locale reader) implements ElementRequestHandler {
        @Override
        public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
                throws IOException {
            if (!"POST".equals(request.getMethod())) {
                response.setStatus(405);
                return;
            }
            var answer = answer(request);
            response.setStatus(answer.containsKey("markdown") ? 200 : 422);
            response.setContentType("application/json");
            response.getOutputStream().write(JSON.writeValueAsBytes(answer));
        }

        private Map<String, String> answer(VaadinRequest request) throws IOException {
            try {
                return Map.of("markdown", taker.take(name(request.getHeader("X-Filename")), request.getInputStream()));
            } catch (Refusal refusal) {
                return Map.of(
                        "sentence",
                        part.getTranslation(
                                reader, refusal.key(), refusal.arguments().toArray()));
            }
        }

        private static String name(@Nullable String header) {
            if (header == null) return "";
            try {
                return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException odd) {
                return "";
            }
        }
    }
}
