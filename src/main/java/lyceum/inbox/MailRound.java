package lyceum.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.group.Places;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what was told into letters: at once where somebody wants it so and is awake, else gathered. Whatever was
/// read
/// or is gone by then is left out.
@Component
class MailRound {
    private static final int AT_ONCE = 500;
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Stories stories;
    private final Items items;
    private final Concerns concerns;
    private final WishRows wishes;
    private final Rounds rounds;
    private final Secretary secretary;
    private final Places places;
    private final Accounts accounts;
    private final Letters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRound(
            Stories stories,
            Items items,
            Concerns concerns,
            WishRows wishes,
            Rounds rounds,
            Secretary secretary,
            Places places,
            Accounts accounts,
            Letters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.stories = stories;
        this.items = items;
        this.concerns = concerns;
        this.wishes = wishes;
        this.rounds = rounds;
        this.secretary = secretary;
        this.places = places;
        this.accounts = accounts;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(StoryTold told) {
        stories.find(told.story()).ifPresent(story -> {
            var group = places.group(story.group());
            for (int from = 0; ; from += AT_ONCE) {
                var some = places.people(group, from, AT_ONCE);
                tell(some, story.kind(), story.thing(), story.at());
                if (some.size() < AT_ONCE) return;
            }
        });
    }

    @ApplicationModuleListener
    void on(ItemTold told) {
        items.find(told.item()).ifPresent(item -> tell(List.of(item.person()), item.kind(), item.thing(), item.at()));
    }

    private void tell(Collection<PersonId> people, Kind kind, long thing, Instant at) {
        var now = clock.instant();
        var concerned = new HashMap<PersonId, Told>();
        concerns.of(people, Duration.between(at, now).plus(A_MOMENT))
                .forEach((person, of) -> of.told().stream()
                        .filter(one -> one.kind() == kind && one.thing() == thing && one.fresh())
                        .filter(one -> one.wish().mail() != Rhythm.OFF)
                        .findFirst()
                        .ifPresent(one -> concerned.put(person, one)));
        if (concerned.isEmpty()) return;
        var readers = accounts.people(concerned.keySet());
        var hours = wishes.hours(concerned.keySet());
        var planned = new ArrayList<Rounds.Round>();
        var awake = new HashMap<Person, List<Told>>();
        concerned.forEach((id, told) -> {
            var reader = readers.get(id);
            if (reader == null) return; // erased meanwhile
            var rhythm = told.wish().mail();
            var own = hours.getOrDefault(id, Hours.USUAL);
            if (rhythm == Rhythm.AT_ONCE && !own.isQuiet(now, reader.zone())) awake.put(reader, List.of(told));
            else planned.add(new Rounds.Round(id, rhythm, at, own.next(rhythm, now, reader.zone())));
        });
        rounds.plan(planned);
        letters.sendAll(secretary.single(awake));
    }

    /// What is due by now; a night's worth of it is done in one go.
    void sweep() {
        while (true) {
            var due = rounds.due(clock.instant(), AT_ONCE);
            if (due.isEmpty()) return;
            transaction.executeWithoutResult(act -> send(due));
        }
    }

    private void send(List<Rounds.Round> due) {
        var now = clock.instant();
        var ids = due.stream().map(Rounds.Round::person).distinct().toList();
        var readers = accounts.people(ids);
        var hours = wishes.hours(ids);
        var all = concerns.of(ids, Concerns.KEPT);
        var single = new HashMap<Person, List<Told>>();
        var gathered = new HashMap<Rounds.Round, List<Told>>();
        for (var round : due) {
            var reader = readers.get(round.person());
            var own = hours.getOrDefault(round.person(), Hours.USUAL);
            if (reader != null && own.isQuiet(now, reader.zone())) {
                rounds.later(round, own.awake(now, reader.zone()));
                continue;
            }
            if (!rounds.take(round) || reader == null) continue;
            var told = all.getOrDefault(round.person(), Concerns.Of.NOTHING).told().stream()
                    .filter(one -> one.fresh() && one.wish().mail() == round.rhythm())
                    .filter(one -> !one.at().isBefore(round.since()))
                    .toList();
            if (told.isEmpty()) continue;
            if (told.size() == 1 && round.rhythm() == Rhythm.AT_ONCE) single.put(reader, told);
            else gathered.put(round, told);
        }
        var written = new ArrayList<Letter>(secretary.single(single));
        written.addAll(secretary.gathered(gathered, readers));
        letters.sendAll(written);
    }
}
