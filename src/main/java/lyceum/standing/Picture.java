package lyceum.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What everybody at the table may see of everybody: dots and counts, nobody's name.
/// @param scores of the eligible in hundredths, the lowest first
/// @param most that may leave
/// @param leaving how many would leave if the window closed now
/// @param equal how many are in the tie block across the line
/// @param open how many of these would leave by lot; 0 where the block is kept whole
/// @param tied their score; null where there is no such block
public record Picture(
        List<Long> scores,
        long passLine,
        int most,
        int below,
        int leaving,
        int equal,
        int open,
        @Nullable Long tied,
        int founders,
        int newcomers,
        int onLeave,
        int absent,
        int notAgreed) {
    public Picture {
        scores = List.copyOf(scores);
    }
}
