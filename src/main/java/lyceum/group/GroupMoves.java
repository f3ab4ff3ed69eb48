package lyceum.group;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members move from one learner group to another of the same cohort or community, by owners and secretaries. All who
/// were chosen move, or nobody; what was before is kept, and each is told.
@Service
public class GroupMoves {
    public static final TextLimit REASON = TextLimit.needed("reason", 300);
    public static final int MOST_AT_ONCE = 200;
    private static final int MOST_SHOWN = 10;

    private final Groups groups;
    private final Rosters rosters;
    private final Places places;
    private final MoveRows rows;
    private final Rows line;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    GroupMoves(
            Groups groups,
            Rosters rosters,
            Places places,
            MoveRows rows,
            Rows line,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.groups = groups;
        this.rosters = rosters;
        this.places = places;
        this.rows = rows;
        this.line = line;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    public boolean isOpenTo(PersonId by, LearnerGroup from) {
        return roles.may(by, Act.MOVE_MEMBERS, from.community());
    }

    /// Where members of that group could go: the other groups of its cohort, or of the community.
    public List<LearnerGroup> targets(PersonId by, GroupId from) {
        var group = demand(by, from);
        return groups.in(group.community()).stream()
                .filter(one -> Objects.equals(one.cohort(), group.cohort())
                        && !one.id().equals(from))
                .toList();
    }

    /// Writes nothing.
    public MovePreview preview(PersonId by, GroupId from, GroupId to, Collection<PersonId> chosen) {
        return look(demand(by, from), target(by, from, to), chosen);
    }

    @Transactional
    public MoveId move(PersonId by, GroupId from, GroupId to, Collection<PersonId> chosen, String reason) {
        var group = demand(by, from);
        var target = target(by, from, to);
        var why = REASON.check(reason);
        if (chosen.isEmpty()) throw new NobodyIsChosen();
        if (chosen.size() > MOST_AT_ONCE) throw new TooManyToMove(MOST_AT_ONCE);
        long home = Home.of(group).id();
        var places = rows.lock(home, chosen);
        var staying = look(group, target, chosen).staying().size();
        if (staying > 0) throw new SomeCannotMove(staying);
        line.standInLine(home);
        shift(group, target, chosen.size());
        var act = new MoveId(ids.next());
        var now = clock.instant();
        var all = places.stream()
                .map(place -> new MoveRows.Row(
                        ids.next(),
                        act.value(),
                        home,
                        place.person(),
                        from.value(),
                        to.value(),
                        place.takenAt(),
                        Utc.of(now)))
                .toList();
        rows.carryOut(all, places, by, why);
        audit.record(by, "members.moved", act, why);
        for (var one : all) tell(one, group, from, to);
        return act;
    }

    /// Everybody of that move who is still where it put them goes back, with the old place's date. Answers how many.
    @Transactional
    public int undo(PersonId by, MoveId act) {
        var before = rows.standing(act);
        if (before.isEmpty()) throw over(by, act);
        var first = before.getFirst();
        var from = demand(by, new GroupId(first.fromGroup()));
        var to = groups.led(new GroupId(first.toGroup()), by);
        var held = new HashMap<Long, Rows.Place>();
        rows.lock(
                        first.home(),
                        before.stream().map(one -> new PersonId(one.person())).toList())
                .forEach(place -> held.put(place.person(), place));
        // Read again behind the lock: another hand may have been faster.
        var back = rows.standing(act).stream()
                .filter(one -> isStillTrue(one, held.get(one.person())))
                .toList();
        if (back.isEmpty()) throw new MoveIsOver();
        line.standInLine(first.home());
        shift(to, from, back.size());
        rows.takeBack(back, by, Utc.of(clock.instant()));
        audit.record(by, "members.moved-back", act, "");
        for (var one : back) tell(one, from, to.id(), from.id());
        return back.size();
    }

    private boolean isStillTrue(MoveRows.Row move, Rows.@Nullable Place place) {
        return place != null
                && place.learnerGroup() == move.toGroup()
                && place.takenAt().equals(move.movedAt())
                && rows.last(move.home(), move.person()) == move.id();
    }

    /// A move that is undone already, of groups that this person leads; else there is none.
    private RuntimeException over(PersonId by, MoveId act) {
        var group = rows.from(act).orElseThrow(NotFound::new);
        demand(by, group);
        return new MoveIsOver();
    }

    /// The last moves from that group or into it, for all of its staff.
    public List<MoveMade> made(PersonId by, GroupId group) {
        groups.led(group, by);
        return rows.made(group, MOST_SHOWN);
    }

    /// The places of somebody who is or was in that group, in its cohort or community, the newest first: for its staff.
    public List<PlaceHeld> history(PersonId by, GroupId group, MemberNumber number) {
        var home = Home.of(groups.led(group, by)).id();
        var held = new ArrayList<>(rows.held(home, person(group, number).value()));
        held.sort(Comparator.comparing(PlaceHeld::since)
                .thenComparing(one -> one.until() == null ? Instant.MAX : one.until())
                .reversed());
        return held;
    }

    /// Whose history that is; whoever was never in that group is nobody here.
    public PersonId whose(PersonId by, GroupId group, MemberNumber number) {
        groups.led(group, by);
        return person(group, number);
    }

    private PersonId person(GroupId group, MemberNumber number) {
        return rows.everThere(group, number).orElseThrow(NotFound::new);
    }

    private MovePreview look(LearnerGroup from, LearnerGroup to, Collection<PersonId> chosen) {
        var group = places.group(from.id());
        var here = rows.here(from.id(), chosen);
        var states = rosters.states(group, here);
        var staying = new LinkedHashMap<PersonId, MovePreview.Why>();
        for (var one : chosen) if (!here.contains(one)) staying.put(one, MovePreview.Why.NOT_HERE);
        for (var one : here) why(states, one).ifPresent(why -> staying.put(one, why));
        return new MovePreview(
                from, to, here.stream().filter(one -> !staying.containsKey(one)).toList(), Map.copyOf(staying));
    }

    private static Optional<MovePreview.Why> why(Map<PersonId, RosterState> states, PersonId person) {
        return switch (states.getOrDefault(person, RosterState.ACTIVE)) {
            case ACTIVE -> Optional.empty();
            case MUTED -> Optional.of(MovePreview.Why.MUTED);
            case SUSPENDED -> Optional.of(MovePreview.Why.SUSPENDED);
            case LAPSED -> Optional.of(MovePreview.Why.LAPSED);
        };
    }

    /// Both counters, the smaller number first, so that two moves that cross do not wait for each other.
    private void shift(LearnerGroup from, LearnerGroup to, int some) {
        if (from.ordinal() < to.ordinal()) rows.free(from.id(), some);
        if (!rows.take(to.id(), some)) throw new GroupIsFull(rows.room(to.id()), some);
        if (from.ordinal() > to.ordinal()) rows.free(from.id(), some);
    }

    private void tell(MoveRows.Row one, LearnerGroup home, GroupId from, GroupId to) {
        news.publishEvent(new Moved(new MoveId(ids.next()), new PersonId(one.person()), home.community(), from, to));
    }

    private LearnerGroup demand(PersonId by, GroupId from) {
        var group = groups.led(from, by);
        roles.demand(by, Act.MOVE_MEMBERS, group.community());
        return group;
    }

    private LearnerGroup target(PersonId by, GroupId from, GroupId to) {
        return targets(by, from).stream()
                .filter(one -> one.id().equals(to))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
