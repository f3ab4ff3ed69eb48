package lyceum.standing;

import org.jspecify.annotations.Nullable;

/// What a kind of act is worth: first the daily cap, then the weight.
/// @param weight in hundredths
/// @param cap most raw points a day, in hundredths; null for none
public record Weighing(int weight, @Nullable Long cap) {
    public Weighing {
        if (weight < 0 || cap != null && cap < 0) throw new IllegalArgumentException("Nothing weighs less than zero.");
    }

    /// @param raw of one day, in hundredths
    /// @return in ten-thousandths of a point, exactly
    long credit(long raw) {
        return (cap == null ? raw : Math.min(raw, cap)) * weight;
    }
}
