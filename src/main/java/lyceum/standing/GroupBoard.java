package lyceum.standing;

import java.util.List;
import lyceum.rotation.RotatingGroup;
import lyceum.shared.MemberNumber;
import org.jspecify.annotations.Nullable;

/// The board (积分榜) before the group: named are only those at or above the pass line who want to be; of the others
/// there are dots and counts.
/// @param own the reader's score in hundredths, if it is on the board
/// @param named from the top; empty where the board shows level bands
/// @param levels the same people without rank and points, the highest band first; empty where the board shows ranks
/// @param founders their names, since their seats stand outside the rounds
/// @param notAgreed the names of whoever stands outside since the ticket page did not say of rounds
public record GroupBoard(
        RotatingGroup group,
        EliminationPolicy policy,
        Window window,
        Picture picture,
        @Nullable Long own,
        List<Named> named,
        List<Level> levels,
        List<String> founders,
        List<String> notAgreed) {
    public GroupBoard {
        named = List.copyOf(named);
        levels = List.copyOf(levels);
        founders = List.copyOf(founders);
        notAgreed = List.copyOf(notAgreed);
    }

    /// @param score in hundredths
    public record Named(int rank, String name, MemberNumber number, long score, boolean own) {}

    /// @param people in the order of their numbers
    public record Level(Band band, List<Member> people) {
        public Level {
            people = List.copyOf(people);
        }
    }

    public record Member(String name, MemberNumber number, boolean own) {}

    /// Eligible ones whom the list leaves out: below the line, or of their own wish.
    public int unnamed() {
        return picture.scores().size()
                - named.size()
                - levels.stream().mapToInt(level -> level.people().size()).sum();
    }
}
