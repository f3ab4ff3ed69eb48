package lyceum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import lyceum.shared.Refusal;

/// A sentence that passes by: something was done. What must not be missed stands in the page instead.
///
/// `Toast.done(getTranslation("community.edit.saved"))`; `Toast.refused(refusal)` where no field or place is nearer.
public final class Toast {
    private static final int DONE_MILLIS = 4_000;
    private static final int REFUSED_MILLIS = 12_000;

    private Toast() {}

    public static Notification done(String sentence) {
        return show(sentence, DONE_MILLIS, "done");
    }

    public static Notification refused(Refusal refusal) {
        var toast = show(
                UI.getCurrent()
                        .getTranslation(refusal.key(), refusal.arguments().toArray()),
                REFUSED_MILLIS,
                "refused");
        toast.setAssertive(true);
        return toast;
    }

    /// Something unexpected, with the reference under which the log knows it.
    static Notification mishap(String reference) {
        var toast = show(UI.getCurrent().getTranslation("shell.unexpected.toast", reference), REFUSED_MILLIS, "mishap");
        toast.setAssertive(true);
        return toast;
    }

    private static Notification show(String sentence, int millis, String kind) {
        var toast = new Notification(sentence, millis, Notification.Position.BOTTOM_START);
        toast.addClassName(kind);
        toast.open();
        return toast;
    }
}
