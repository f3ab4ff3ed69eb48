package lyceum.assignment;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The times that hold for one person: the brief's, or later ones.
/// @param due handed in later is late
/// @param cutOff nothing is taken from then on
public record Extension(Instant due, Instant cutOff) {
    /// A brief that was moved for everybody leaves nobody with less time than the others.
    Extension orLater(@Nullable Extension granted) {
        if (granted == null) return this;
        return new Extension(later(due, granted.due), later(cutOff, granted.cutOff));
    }

    /// Other times make nothing late, or later, that was handed in already.
    void demandNoneLater(Extension after, Collection<Submission> versions) {
        for (var version : versions)
            if (LateRule.startedDays(version.at(), after.due) > LateRule.startedDays(version.at(), due))
                throw new ExtensionWasUsed(version.version());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
