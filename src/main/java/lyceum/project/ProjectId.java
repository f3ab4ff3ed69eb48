package lyceum.project;

import lyceum.shared.Id;

/// A project, in every address that leads to it.
public record ProjectId(long value) implements Id {
    public ProjectId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static ProjectId parse(String text) {
        return new ProjectId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
