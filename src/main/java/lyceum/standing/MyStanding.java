package lyceum.standing;

import java.util.List;
import lyceum.rotation.RotatingGroup;

/// Where somebody stands, and everything that got them there: for that person and nobody else.
/// @param back how many windows ago it was; 0 for the one that ends today
/// @param rank from the top among the eligible; 0 where one is not, and for earlier windows
/// @param picture of the window that ends today
/// @param atRisk would leave if the window closed now, or stand where a lot decides
/// @param lines the newest first
/// @param moves what one more act would bring; empty for earlier windows
/// @param named whether the board shows one's name
public record MyStanding(
        RotatingGroup group,
        EliminationPolicy policy,
        Window window,
        int back,
        Seatholder own,
        int rank,
        Picture picture,
        boolean atRisk,
        List<Line> lines,
        List<Move> moves,
        boolean named) {
    public MyStanding {
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
    }
}
