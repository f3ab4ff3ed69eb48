package lyceum.friday;

import lyceum.shared.Refusal;

/// Too short to be a share, or longer than a working day.
public final class ShareLengthOutOfRange extends Refusal {
    ShareLengthOutOfRange(int shortest, int longest) {
        super(shortest, longest);
    }

    @Override
    public String field() {
        return "minutes";
    }
}
