package lyceum.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.shared.PersonId;

/// What a round is decided by, before any policy is applied to it: who sits there, how long they were there, and their
/// raw points by kind and day. No names and no numbers, so none of them can matter.
/// @param entries in the order of the people's ids
public record Scorebook(Window window, List<Seat> seats, List<Entry> entries) {
    public Scorebook {
        seats = List.copyOf(seats);
        entries = List.copyOf(entries);
    }

    /// @param since the first day in the group
    /// @param seated days of the window on which they had the seat
    /// @param present of these, without leave
    /// @param stands why they stand outside in any case; null for what the policy says
    public record Seat(
            PersonId person,
            boolean founder,
            LocalDate since,
            int seated,
            int present,
            boolean awayAtTheEnd,
            Contender.@org.jspecify.annotations.Nullable Place stands) {
        Contender.Place place(Window window, EliminationPolicy policy) {
            if (founder) return Contender.Place.FOUNDER;
            if (stands != null) return stands;
            if (since.plusDays(policy.newcomerDays()).isAfter(window.last())) return Contender.Place.NEWCOMER;
            if (awayAtTheEnd) return Contender.Place.ON_LEAVE;
            if (2 * present < window.days()) return Contender.Place.ABSENT;
            return Contender.Place.ELIGIBLE;
        }

        public Seat standing(Contender.Place outside) {
            return new Seat(person, founder, since, seated, present, awayAtTheEnd, outside);
        }
    }

    /// @param raw in hundredths of a point
    public record Entry(PersonId person, ScoreKind kind, LocalDate day, long raw) {}

    /// @param contenders in the order of the seats
    public record Ranking(List<Contender> contenders, RoundOutcome outcome) {
        public Ranking {
            contenders = List.copyOf(contenders);
        }

        public Set<PersonId> leaving() {
            return Set.copyOf(outcome.leaving());
        }

        /// Whoever leaves, or may by a lot that is not drawn yet.
        public Set<PersonId> atRisk() {
            return contenders.stream()
                    .map(Contender::person)
                    .filter(outcome::mayLeave)
                    .collect(Collectors.toSet());
        }
    }

    /// @param lot what decides between equals, where the policy says so; null while its seed is not shown
    public Ranking under(EliminationPolicy policy, @org.jspecify.annotations.Nullable Lot lot) {
        var tallies = Tally.of(
                policy,
                entries.stream()
                        .map(one -> new ScoreRows.Total(one.person(), one.kind(), one.day(), one.raw()))
                        .toList());
        var contenders = seats.stream()
                .map(seat -> new Contender(
                        seat.person(),
                        seat.place(window, policy),
                        tallies.getOrDefault(seat.person(), Tally.NOTHING)
                                .score(window.days(), seat.seated() - seat.present())))
                .toList();
        return new Ranking(contenders, policy.rule(lot).decide(contenders));
    }
}
