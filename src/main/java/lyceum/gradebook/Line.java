package lyceum.gradebook;

import java.util.List;
import lyceum.review.Mark;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A learner in the gradebook.
/// @param name null for whoever has left for good
/// @param marks one for each published assignment, by their due times
public record Line(
        PersonId person, MemberNumber number, @Nullable String name, List<Mark> marks) {
    public Line {
        marks = List.copyOf(marks);
    }

    /// What counts of everything together, in hundredths of a point.
    public long credited() {
        return marks.stream().mapToLong(Mark::credited).sum();
    }
}
