package lyceum.standing;

import java.util.List;
import java.util.Optional;
import lyceum.rotation.RotatingGroup;
import lyceum.shared.PersonId;

/// Everybody at a round table over a window under one policy; what of it is shown to whom, [Standings] says.
record Board(RotatingGroup group, EliminationPolicy policy, Window window, List<Seatholder> seats) {
    Board {
        seats = List.copyOf(seats);
    }

    Optional<Seatholder> of(PersonId person) {
        return seats.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    List<Seatholder> at(Contender.Place place) {
        return seats.stream().filter(one -> one.place() == place).toList();
    }

    List<Seatholder> eligible() {
        return at(Contender.Place.ELIGIBLE);
    }

    /// From the top; the same score is the same rank.
    int rank(long score) {
        return 1
                + Math.toIntExact(
                        eligible().stream().filter(one -> one.score() > score).count());
    }

    RoundOutcome outcome() {
        return policy.rule(null)
                .decide(seats.stream().map(Seatholder::contender).toList());
    }

    Picture picture() {
        var outcome = outcome();
        var scores = eligible().stream().map(Seatholder::score).sorted().toList();
        var tied = outcome.tied().isEmpty()
                ? null
                : of(outcome.tied().getFirst()).orElseThrow().score();
        return new Picture(
                scores,
                policy.passLine(),
                outcome.most(),
                outcome.below(),
                outcome.leaving().size(),
                outcome.tied().size(),
                outcome.open(),
                tied,
                at(Contender.Place.FOUNDER).size(),
                at(Contender.Place.NEWCOMER).size(),
                at(Contender.Place.ON_LEAVE).size(),
                at(Contender.Place.ABSENT).size(),
                at(Contender.Place.NOT_AGREED).size());
    }
}
