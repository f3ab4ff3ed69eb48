package lyceum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.stream.Stream;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// Receives whoever opens the application: in their language, and with a sentence for whatever goes wrong on the way.
@Component
class Reception implements VaadinServiceInitListener {
    private final transient Say say;
    private final transient Mishaps mishaps;

    Reception(Say say, Mishaps mishaps) {
        this.say = say;
        this.mishaps = mishaps;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(begun -> {
            begun.getSession().setErrorHandler(this::answer);
            if (begun.getRequest() instanceof VaadinServletRequest request)
                begun.getSession().setLocale(Taste.of(request).language());
        });
        service.addUIInitListener(begun -> welcome(begun.getUI()));
        event.addIndexHtmlRequestListener(new FirstPaint(say));
    }

    private void welcome(UI ui) {
        if (VaadinServletRequest.getCurrent() != null)
            ui.setLocale(Taste.of(VaadinServletRequest.getCurrent()).language());
        ui.getPage().executeJs("document.getElementById($0)?.remove()", FirstPaint.SKELETON);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(say.text(ui.getLocale(), "shell.connection.lost"));
        lost.setDialogTextGaveUp(say.text(ui.getLocale(), "shell.connection.given-up"));
        lost.setReconnectInterval(2_000);
        lost.setReconnectAttempts(10_000);
    }

    private SystemMessages messages(SystemMessagesInfo about) {
        var language = Languages.nearest(about.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(say.text(language, "shell.session.expired"));
        messages.setSessionExpiredMessage(say.text(language, "shell.session.expired.sentence"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(say.text(language, "shell.unexpected.title"));
        messages.setInternalErrorMessage(say.text(language, "shell.unexpected.sentence"));
        messages.setCookiesDisabledCaption(say.text(language, "shell.cookies"));
        messages.setCookiesDisabledMessage(say.text(language, "shell.cookies.sentence"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }

    /// A refusal from a click is an answer, not an accident; an accident gets a reference.
    private void answer(ErrorEvent event) {
        var refusal = Stream.iterate(event.getThrowable(), cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        var ui = UI.getCurrent();
        if (refusal.isPresent()) {
            if (ui != null) Toast.refused(refusal.get());
            return;
        }
        var reference = mishaps.note(event.getThrowable(), place(ui));
        if (ui != null) Toast.mishap(reference);
    }

    private static String place(UI ui) {
        return ui == null
                ? "a background task"
                : "/" + ui.getActiveViewLocation().getPath();
    }
}
