package lyceum.standing;

import java.util.List;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What a policy would do (预演): nothing was written, nobody was told.
/// @param current what holds now, over its own window
/// @param tried what was tried, over its own
/// @param movers whoever leaves under one of the two and not under the other, or under both
/// @param sways what would change if one weight were a tenth larger or smaller
/// @param rising nominees in order of standing, as many as there would be seats, and with them whoever stands equal to
/// the last
public record DryRun(
        Window window,
        Picture current,
        Picture tried,
        List<Mover> movers,
        List<Sway> sways,
        int seats,
        List<Riser> rising) {
    public DryRun {
        movers = List.copyOf(movers);
        sways = List.copyOf(sways);
        rising = List.copyOf(rising);
    }

    /// @param name null once the account is gone
    /// @param before score under the current policy, in hundredths
    public record Mover(
            PersonId person,
            @Nullable String name,
            MemberNumber number,
            long before,
            long after,
            boolean leftBefore,
            boolean leavesNow) {}

    /// @param leaves whoever would leave then and does not under the tried policy
    /// @param stays whoever would stay then
    public record Sway(ScoreKind kind, boolean larger, List<String> leaves, List<String> stays) {
        public Sway {
            leaves = List.copyOf(leaves);
            stays = List.copyOf(stays);
        }

        public boolean changesNothing() {
            return leaves.isEmpty() && stays.isEmpty();
        }
    }

    public record Riser(String name, MemberNumber number, long score) {}
}
