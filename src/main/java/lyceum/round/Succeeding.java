package lyceum.round;

import java.util.Collection;
import lyceum.shared.PersonId;

/// What follows when seats have become free: whoever stands ready for them is asked, elsewhere. All of it happens
/// inside
/// the round's transaction.
interface Succeeding {
    void begin(Round round);

    /// Whether the vacancies are filled or nobody is left to ask.
    boolean isOver(Round round);

    /// They sit out one full round; whoever did so during this one has.
    void left(Round round, Collection<PersonId> people);

    void isUndone(Round round, Collection<PersonId> people);
}
