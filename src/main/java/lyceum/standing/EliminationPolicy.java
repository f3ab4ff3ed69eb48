package lyceum.standing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What points are worth in a core group, and how its seats rotate (核心席轮换规则): one version, which never changes.
/// @param version 1, 2, 3 …; 0 for what holds until an owner decides otherwise
/// @param passLine in hundredths of a point: nobody at or above it leaves
/// @param share most of the eligible that leave, in hundredths of a percent
/// @param fixed most that leave, instead of the share; null where the share holds
/// @param minimum so many of the eligible stay in any case
/// @param newcomerDays so long in the group nobody is eligible
/// @param windowDays over how many days points count
/// @param ties what becomes of those who stand equal across the line
public record EliminationPolicy(
        int version,
        Map<ScoreKind, Weighing> weighings,
        long passLine,
        int share,
        @Nullable Integer fixed,
        int minimum,
        int newcomerDays,
        int windowDays,
        Ties ties) {
    private static final Weighing NOTHING = new Weighing(0, null);

    public EliminationPolicy {
        weighings = Map.copyOf(weighings);
    }

    static EliminationPolicy usual() {
        var weighings = new EnumMap<ScoreKind, Weighing>(ScoreKind.class);
        weighings.put(ScoreKind.WORK_GRADED, new Weighing(100, null));
        weighings.put(ScoreKind.REVIEW_GIVEN, new Weighing(400, 500L));
        weighings.put(ScoreKind.HELP_ACCEPTED, new Weighing(200, 500L));
        weighings.put(ScoreKind.SHARE_GIVEN, new Weighing(1_000, null));
        weighings.put(ScoreKind.ATTENDED, new Weighing(100, 100L));
        weighings.put(ScoreKind.PROJECT_WORK, new Weighing(100, null));
        return new EliminationPolicy(0, weighings, 3_000, 500, null, 30, 60, 90, Ties.KEPT);
    }

    public Weighing weighing(ScoreKind kind) {
        return weighings.getOrDefault(kind, NOTHING);
    }

    /// @param lot what decides between equals; null while its seed is not shown
    EliminationRule rule(@Nullable Lot lot) {
        return new EliminationRule(passLine, share, fixed, minimum, ties, lot);
    }

    /// The same with one weight larger or smaller by a tenth, rounded away from what it was.
    EliminationPolicy withWeight(ScoreKind kind, boolean larger) {
        var before = weighing(kind);
        int tenth = (before.weight() + 9) / 10;
        var changed = new EnumMap<ScoreKind, Weighing>(ScoreKind.class);
        changed.putAll(weighings);
        changed.put(kind, new Weighing(Math.max(0, before.weight() + (larger ? tenth : -tenth)), before.cap()));
        return new EliminationPolicy(version, changed, passLine, share, fixed, minimum, newcomerDays, windowDays, ties);
    }
}
