package lyceum.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lyceum.shared.PersonId;

/// A room that keeps something about people gives one bean of this. `TracesTest` reads the schema and names every
/// column
/// that no keeper answers for.
public interface Keeper {
    /// When a room parts from somebody: a core seat before the tickets whose end would end it; files after the texts
    /// that name them; the account last, since the others ask it for addresses.
    enum Turn {
        FIRST,
        ANY,
        AFTER_TEXTS,
        LAST
    }

    /// The room's own name.
    String room();

    List<Trace> traces();

    /// What must be settled before somebody can be erased.
    default List<Remark> obstacles(PersonId person, Locale reader) {
        return List.of();
    }

    /// What ends with somebody and what they may do about it before.
    default List<Remark> endings(PersonId person, Locale reader) {
        return List.of();
    }

    /// Ends what runs, inside the transaction in which this room's traces go; may be called again.
    default void partFrom(Whose whose) {}

    default Turn turn() {
        return Turn.ANY;
    }

    /// Somebody's own files.
    default Stream<Enclosed> enclosed(PersonId person) {
        return Stream.empty();
    }

    /// What an id under that label of the archive is called (`community`, `cohort`, `group`); empty where it is another
    /// room's.
    default Optional<String> called(String label, long id, Locale reader) {
        return Optional.empty();
    }
}
