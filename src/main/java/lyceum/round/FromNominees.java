package lyceum.round;

import java.util.Collection;
import lyceum.nomination.SittingOut;
import lyceum.shared.PersonId;
import lyceum.succession.Successions;
import org.springframework.stereotype.Component;

/// In a learner group there are no seats to fill: the list is empty, and nobody waits to come back. Free seats are
/// offered to those who stand for them, over the round's window and by its policy. Whoever left sits out
/// one full round.
@Component
class FromNominees implements Succeeding {
    private final Successions successions;
    private final SittingOut sittingOut;

    FromNominees(Successions successions, SittingOut sittingOut) {
        this.successions = successions;
        this.sittingOut = sittingOut;
    }

    @Override
    public void begin(Round round) {
        if (round.isOfSeats())
            successions.begin(null, round.group(), round.window(), round.policyVersion(), round.id());
    }

    @Override
    public boolean isOver(Round round) {
        return !round.isOfSeats() || successions.isOver(round.id());
    }

    @Override
    public void left(Round round, Collection<PersonId> people) {
        if (!round.isOfSeats()) return;
        var announced = round.announcedAt();
        if (announced != null) sittingOut.roundIsOver(round.group(), announced);
        people.forEach(person -> sittingOut.sitsOut(person, round.group()));
    }

    @Override
    public void isUndone(Round round, Collection<PersonId> people) {
        if (round.isOfSeats()) people.forEach(person -> sittingOut.maySitAgain(person, round.group()));
    }
}
