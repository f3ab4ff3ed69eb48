package lyceum.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.audit.Audit;
import lyceum.channel.GroupAct;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.directory.NameCards;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Relays (接龙): somebody asks, whoever joins takes the next number. One place each; a withdrawn place stays void.
@Service
public class Relays {
    public static final int A_PAGE = 20;
    public static final int MOST_ENTRIES_A_PAGE = 500;
    public static final int MOST_PLACES = 20_000;
    public static final TextLimit TITLE = TextLimit.needed("title", 80);
    public static final TextLimit ASKED = TextLimit.optional("asked", 4_000).inLines();
    public static final TextLimit SAID = TextLimit.optional("said", 200);
    private static final Instant FOR_GOOD = Instant.parse("9000-01-01T00:00:00Z");

    private final RelayRows rows;
    private final Presences presences;
    private final NameCards cards;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Relays(RelayRows rows, Presences presences, NameCards cards, Audit audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.presences = presences;
        this.cards = cards;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public boolean mayStart(Presence who) {
        return who.may(RelayPowers.starting(who));
    }

    public boolean mayJoin(Presence who) {
        return who.may(RelayPowers.joining(who));
    }

    /// Whether this reader may end it or take it back.
    public boolean mayEnd(Presence who, Relay relay) {
        return who.may(GroupAct.KEEP_ORDER) || mayStart(who) && relay.starter().equals(who.person());
    }

    @Transactional
    public RelayId start(PersonId by, GroupId group, RelayPlan plan) {
        var presence = presences.of(group, by);
        presences.demand(presence, RelayPowers.starting(presence));
        var clean = new RelayPlan(TITLE.check(plan.title()), ASKED.check(plan.asked()), plan.cap(), plan.closes());
        var cap = plan.cap();
        if (cap != null && (cap < 1 || cap > MOST_PLACES)) throw new RelayPlacesOutOfRange(MOST_PLACES);
        var now = clock.instant();
        var local = plan.closes();
        var closes =
                local == null ? null : local.atZone(presence.group().zone()).toInstant();
        if (closes != null && !closes.isAfter(now)) throw new ClosesInThePast();
        var id = new RelayId(ids.next());
        rows.add(id, group, by, clean, closes, now);
        return id;
    }

    /// The newest first.
    /// @param before only older ones; [Long#MAX_VALUE] begins with the newest
    public List<Relay> page(PersonId reader, GroupId group, long before) {
        var presence = demand(reader, group, GroupAct.READ);
        var some = rows.page(group, until(presence), before, A_PAGE);
        var names = names(presence, some.stream().map(Relay::starter).collect(Collectors.toSet()));
        return some.stream().map(one -> one.with(names.get(one.starter()))).toList();
    }

    public Relay get(PersonId reader, RelayId id) {
        var relay = find(id);
        var presence = demandReader(reader, relay);
        return relay.with(names(presence, List.of(relay.starter())).get(relay.starter()));
    }

    /// How much has happened in it; another number than before means that there is something new to see. Whoever asks
    /// has read it already.
    public long changes(RelayId id) {
        return rows.changes(id);
    }

    /// In the order of their numbers, void ones among them.
    public List<RelayEntry> entries(PersonId reader, RelayId id, int after, int limit) {
        var relay = find(id);
        var presence = demandReader(reader, relay);
        var some = rows.entries(id, until(presence), after, Math.clamp(limit, 0, MOST_ENTRIES_A_PAGE));
        var names = names(presence, some.stream().map(RelayEntry::person).collect(Collectors.toSet()));
        return some.stream().map(one -> one.with(names.get(one.person()))).toList();
    }

    /// The reader's own place, if one stands.
    public Optional<RelayEntry> mine(PersonId reader, RelayId id) {
        demandReader(reader, find(id));
        return rows.standing(id, reader);
    }

    /// Takes the next number.
    @Transactional
    public int join(PersonId by, RelayId id, String said) {
        demandJoiner(by, find(id));
        var clean = SAID.check(said);
        var relay = locked(id);
        rows.standing(id, by).ifPresent(place -> {
            throw new HasAPlaceAlready(place.number());
        });
        var cap = relay.cap();
        if (cap != null && relay.isFull()) throw new RelayIsFull(cap);
        if (relay.lastNumber() >= MOST_PLACES) throw new RelayIsFull(MOST_PLACES);
        int number = relay.lastNumber() + 1;
        rows.join(id, number, by, clean, clock.instant());
        rows.changed(id);
        return number;
    }

    @Transactional
    public void edit(PersonId by, RelayId id, String said) {
        demandJoiner(by, find(id));
        var clean = SAID.check(said);
        locked(id);
        rows.edit(id, rows.standing(id, by).orElseThrow(HasNoPlace::new).number(), clean, clock.instant());
        rows.changed(id);
    }

    /// One's own place. Whoever may not speak for a while may still go.
    @Transactional
    public void leave(PersonId by, RelayId id) {
        demandReader(by, find(id));
        locked(id);
        rows.leave(id, rows.standing(id, by).orElseThrow(HasNoPlace::new).number());
        rows.changed(id);
    }

    /// Somebody else's place, by those who keep order.
    @Transactional
    public void strike(PersonId by, RelayId id, int number) {
        demand(by, find(id).group(), GroupAct.KEEP_ORDER);
        rows.lock(id);
        if (!rows.entry(id, number).orElseThrow(NotFound::new).stands()) return;
        rows.leave(id, number);
        rows.changed(id);
        audit.record(by, "relay.struck", id, Integer.toString(number));
    }

    /// Nobody joins any more.
    @Transactional
    public void close(PersonId by, RelayId id) {
        demandEnding(by, find(id));
        locked(id);
        rows.close(id, clock.instant());
        rows.changed(id);
    }

    /// Out of sight for everybody.
    @Transactional
    public void withdraw(PersonId by, RelayId id) {
        demandEnding(by, find(id));
        rows.lock(id);
        if (!rows.withdraw(id, clock.instant())) return;
        rows.changed(id);
        audit.record(by, "relay.withdrawn", id, "");
    }

    private Relay locked(RelayId id) {
        rows.lock(id);
        var relay = find(id);
        if (!relay.isOpen(clock.instant())) throw new RelayIsClosed();
        return relay;
    }

    private void demandJoiner(PersonId by, Relay relay) {
        var presence = demandReader(by, relay);
        presences.demand(presence, RelayPowers.joining(presence));
    }

    private void demandEnding(PersonId by, Relay relay) {
        if (!mayEnd(demandReader(by, relay), relay)) throw new OnlyStarterEndsIt();
    }

    private Presence demandReader(PersonId reader, Relay relay) {
        var presence = demand(reader, relay.group(), GroupAct.READ);
        if (!relay.startedAt().isBefore(until(presence))) throw new NotFound();
        return presence;
    }

    private Presence demand(PersonId by, GroupId group, GroupAct act) {
        var presence = presences.of(group, by);
        presence.demand(act);
        return presence;
    }

    private Map<PersonId, String> names(Presence reader, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : cards.names(reader.group().community(), people);
    }

    private static Instant until(Presence reader) {
        var until = reader.readsUntil();
        return until == null ? FOR_GOOD : until;
    }

    private Relay find(RelayId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
