package lyceum.core;

import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// What somebody at a round table has open, and what becomes of it when their seat ends (交接). Each room that gives
/// core members something to do answers for its own kind; all of it happens in the transaction of whoever asks.
public interface OpenWork {
    /// @param thing its own number within its kind
    record Piece(String kind, long thing, Bilingual about) {}

    /// As in `host`; it stands in rows, so it never changes.
    String kind();

    /// The nearest first.
    List<Piece> of(GroupId group, PersonId person);

    /// Whether it was theirs to hand over and the other can take it.
    boolean reassign(GroupId group, long thing, PersonId from, PersonId to);

    /// Whoever comes next may take it; nothing of it is lost.
    boolean release(GroupId group, long thing, PersonId from);

    /// Theirs again, as far as it is not done.
    boolean restore(GroupId group, long thing, PersonId to);
}
