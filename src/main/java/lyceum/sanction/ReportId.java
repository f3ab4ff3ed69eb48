package lyceum.sanction;

import lyceum.shared.Id;

/// What members have reported.
public record ReportId(long value) implements Id {
    public ReportId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static ReportId parse(String text) {
        return new ReportId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
