package lyceum.channel;

import lyceum.shared.Refusal;

/// The group is for announcements only; questions are taken while a window is open.
public final class OnlyInQuestionWindows extends Refusal {
    OnlyInQuestionWindows() {
        super();
    }
}
