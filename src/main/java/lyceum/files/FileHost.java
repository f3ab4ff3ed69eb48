package lyceum.files;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// A room in whose things files stand. It alone knows who may put one there and who may see it.
public interface FileHost {
    /// As in [FilePlace#kind()], up to 16 letters.
    String kind();

    /// Whose room the file takes.
    CommunityId community(long place);

    /// Nothing if that person may write there now; otherwise the refusal that writing would meet.
    void demandMayPut(PersonId by, long place);

    /// @param since when the file came
    boolean mayRead(PersonId reader, long place, Instant since);

    /// Whether whoever is not signed in may read what stands there.
    default boolean mayVisitorsRead(long place) {
        return false;
    }
}
