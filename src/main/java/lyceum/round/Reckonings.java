package lyceum.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.standing.Contender;
import lyceum.standing.Lot;
import lyceum.standing.Scorebook;
import lyceum.standing.Scorebooks;
import lyceum.standing.Ties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a round's snapshot, and ranks by it as often as an appeal is upheld.
@Component
class Reckonings {
    /// So many rounds back it is looked what was recorded too late for them.
    private static final int EARLIER = 8;

    private final RoundBook book;
    private final RankingRows rows;
    private final AppealRows appeals;
    private final Scorebooks scores;
    private final LotRows lots;

    Reckonings(RoundBook book, RankingRows rows, AppealRows appeals, Scorebooks scores, LotRows lots) {
        this.book = book;
        this.rows = rows;
        this.appeals = appeals;
        this.scores = scores;
        this.lots = lots;
    }

    /// How it would stand if it closed now; nothing is written, and no lot is drawn.
    Scorebook.Ranking now(Round round) {
        return gathered(round).under(scores.policy(round.group(), round.policyVersion()), null);
    }

    /// @param round as it will be ranked
    void snapshot(Round round, Instant now) {
        var facts = Written.facts(gathered(round));
        var rule = scores.policy(round.group(), round.policyVersion());
        if (rule.ties() == Ties.LOT) lots.reveal(round.id(), now);
        var policy = Written.policy(rule);
        rows.write(round.id(), new RankingRows.Snapshot(facts, Written.digest(facts), policy, Written.digest(policy)));
        rank(round, 1, null, now);
    }

    private Scorebook gathered(Round round) {
        var fresh = scores.of(round.group(), round.window());
        var waiting = appeals.waitingElsewhere(round);
        var seats = fresh.seats().stream()
                .map(seat -> waiting.contains(seat.person()) && seat.stands() == null
                        ? seat.standing(Contender.Place.APPEALING)
                        : seat)
                .toList();
        var entries = new ArrayList<>(fresh.entries());
        entries.addAll(late(round, seats.stream().map(Scorebook.Seat::person).toList()));
        return new Scorebook(round.window(), seats, entries);
    }

    private List<Scorebook.Entry> late(Round round, List<PersonId> people) {
        var rule = new CarryRule();
        for (var earlier : book.of(round.group(), EARLIER + 1))
            if (earlier.isRanked() && !earlier.id().equals(round.id()))
                rule.counted(
                        Written.facts(snapshot(earlier.id()).facts()),
                        appeals.corrections(earlier.id(), earlier.revision()));
        var late = new ArrayList<Scorebook.Entry>();
        for (var window : rule.windows())
            late.addAll(rule.late(window, scores.entries(round.community(), window, people)));
        return late;
    }

    /// @param because the appeal that was upheld
    /// @return who newly falls below the line
    Set<PersonId> rankedAnew(Round round, RoundAppealId because, Instant now) {
        var before = leaving(round.id(), round.revision() - 1);
        rank(round, round.revision(), because, now);
        var fell = new HashSet<>(leaving(round.id(), round.revision()));
        fell.removeAll(before);
        return fell;
    }

    private void rank(Round round, int revision, @Nullable RoundAppealId because, Instant now) {
        var snapshot = snapshot(round.id());
        var corrections = appeals.corrections(round.id(), revision);
        var lot = lot(round.id());
        var ranking = Correction.applied(Written.facts(snapshot.facts()), corrections)
                .under(Written.policy(snapshot.policy()), lot);
        rows.write(
                round.id(),
                revision,
                Written.ranking(snapshot.facts(), snapshot.policy(), Written.corrections(corrections), lot),
                ranking,
                because,
                now);
    }

    Set<PersonId> leaving(RoundId round, int revision) {
        var leaving = new HashSet<PersonId>();
        for (var line : rows.lines(round, revision)) if (line.leaves()) leaving.add(line.person());
        return leaving;
    }

    /// What decides between equals; null where the policy keeps them, and while its seed is not shown.
    @Nullable
    Lot lot(RoundId round) {
        return lots.find(round).map(RoundLot::lot).orElse(null);
    }

    RankingRows.Snapshot snapshot(RoundId round) {
        return rows.snapshot(round).orElseThrow(NotFound::new);
    }
}
