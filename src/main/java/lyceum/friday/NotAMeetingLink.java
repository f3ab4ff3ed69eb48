package lyceum.friday;

import lyceum.shared.Refusal;

/// A place to meet is an https address.
public final class NotAMeetingLink extends Refusal {
    NotAMeetingLink() {
        super();
    }

    @Override
    public String field() {
        return "link";
    }
}
