package lyceum.shared;

/// Given once, in order of arrival, never reused.
public record MemberNumber(long value) {
    public MemberNumber {
        if (value < 1) throw new IllegalArgumentException("Numbers begin at 1: " + value);
    }
}
