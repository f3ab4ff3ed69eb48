package lyceum.sanction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.channel.GroupAct;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.group.Places;
import lyceum.group.Removals;
import lyceum.group.Topology;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Mutes and removals: each cites a clause of the rules and gives a reason, and its person reads both. A mute ends by
/// itself; a removal ends the place in the group and nothing else.
@Service
public class Sanctions {
    public static final Duration LONGEST = Duration.ofDays(30);
    public static final Duration SHORTEST = Duration.ofHours(1);
    public static final TextLimit REASON = TextLimit.needed("reason", 1_000).inLines();
    public static final int A_PAGE = 20;
    private static final int MOST_OF_ONE = 50;

    private final Presences presences;
    private final Places places;
    private final Removals removals;
    private final Roles roles;
    private final SanctionRows rows;
    private final Clauses clauses;
    private final Reports reports;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Sanctions(
            Presences presences,
            Places places,
            Removals removals,
            Roles roles,
            SanctionRows rows,
            Clauses clauses,
            Reports reports,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.presences = presences;
        this.places = places;
        this.removals = removals;
        this.roles = roles;
        this.rows = rows;
        this.clauses = clauses;
        this.reports = reports;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a sanction can cite: the clauses of the rules in force, in their order.
    public List<Bilingual> clauses(CommunityId community) {
        return clauses.of(community);
    }

    /// @param everywhere in all groups of the community, and not only in that one
    @Transactional
    public SanctionId mute(PersonId by, Ruling ruling, boolean everywhere, Duration length) {
        var keeper = keeper(by, ruling.group());
        var member = member(ruling);
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0)
            throw new ChosenBadly.LengthOutOfRange(LONGEST.toDays());
        demandNotMuted(keeper, member, everywhere);
        var until = clock.instant().plus(length).truncatedTo(ChronoUnit.MICROS);
        var id = impose(Sanction.Kind.MUTE, keeper, ruling, everywhere, until);
        settle(by, ruling, Report.Outcome.MUTED);
        return id;
    }

    /// Out of the group and not let in again until it is undone; ticket, number and course stay.
    @Transactional
    public SanctionId remove(PersonId by, Ruling ruling) {
        var keeper = keeper(by, ruling.group());
        if (keeper.group().topology() != Topology.PYRAMID) throw new OnlyLectureHallsRemove();
        member(ruling);
        var id = impose(Sanction.Kind.REMOVAL, keeper, ruling, false, null);
        removals.remove(keeper.group(), ruling.whom());
        settle(by, ruling, Report.Outcome.REMOVED);
        return id;
    }

    private void settle(PersonId by, Ruling ruling, Report.Outcome outcome) {
        if (ruling.over() != null) reports.settle(by, ruling.over(), ruling.whom(), outcome);
    }

    /// Lifts a mute before its time, or undoes a removal.
    @Transactional
    public void lift(PersonId by, SanctionId id, String why) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.KEEP_ORDER, found.community());
        if (found.person().equals(by)) throw new AnotherPersonDecides();
        var because = TextLimit.optional("reason", REASON.most()).inLines().check(why);
        if (!rows.end(id)) throw new SanctionIsOver();
        undo(found);
        audit.record(by, found.kind() == Sanction.Kind.MUTE ? "mute.lifted" : "removal.undone", id, because);
        events.publishEvent(new SanctionLifted(id, found.kind(), found.community(), found.group(), found.person()));
    }

    void undo(Sanction ended) {
        if (ended.kind() == Sanction.Kind.REMOVAL) removals.undo(places.group(ended.group()), ended.person());
    }

    /// For its own person, and for those who keep order there.
    public Sanction get(PersonId reader, SanctionId id) {
        return rows.find(id)
                .filter(one -> one.person().equals(reader) || roles.may(reader, Act.KEEP_ORDER, one.community()))
                .orElseThrow(NotFound::new);
    }

    /// One's own, the newest first.
    public List<Sanction> own(PersonId person) {
        return rows.of(person, MOST_OF_ONE);
    }

    /// What was held against somebody in that group's community, for those who keep order in that group.
    public List<Sanction> of(PersonId reader, GroupId group, PersonId whom) {
        return rows.of(whom, keeper(reader, group).group().community(), MOST_OF_ONE);
    }

    /// A page of those that run in a community, or of those that are over; the newest first.
    public List<Sanction> in(PersonId reader, CommunityId community, boolean running, int offset) {
        roles.demand(reader, Act.KEEP_ORDER, community);
        return rows.in(community, running, Math.max(0, offset), A_PAGE);
    }

    private Presence keeper(PersonId by, GroupId group) {
        var presence = presences.of(group, by);
        presence.demand(GroupAct.KEEP_ORDER);
        return presence;
    }

    private Presence member(Ruling ruling) {
        var presence = presences.of(ruling.group(), ruling.whom());
        if (presence.isStaff()) throw new StaffAreNotHeldBack();
        return presence;
    }

    private void demandNotMuted(Presence keeper, Presence member, boolean everywhere) {
        var now = clock.instant();
        rows.of(member.person(), keeper.group().community(), MOST_OF_ONE).stream()
                .filter(one -> one.kind() == Sanction.Kind.MUTE && one.at(now) == Sanction.State.RUNS)
                .filter(one -> one.everywhere()
                        || !everywhere && one.group().equals(keeper.group().id()))
                .map(Sanction::until)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(until -> {
                    throw new AlreadyMuted(until.atZone(keeper.group().zone()));
                });
    }

    private SanctionId impose(
            Sanction.Kind kind, Presence keeper, Ruling ruling, boolean everywhere, @Nullable Instant until) {
        var group = keeper.group();
        var clause = clauses.clause(group.community(), ruling.clause());
        var one = new Sanction(
                new SanctionId(ids.next()),
                kind,
                group.community(),
                group.id(),
                everywhere,
                ruling.whom(),
                keeper.person(),
                clock.instant(),
                clause.version(),
                clause.text(),
                REASON.check(ruling.reason()),
                until,
                null,
                null);
        rows.impose(one);
        audit.record(
                keeper.person(),
                kind == Sanction.Kind.MUTE ? "mute.imposed" : "member.removed",
                one.id(),
                one.reason());
        events.publishEvent(new SanctionImposed(
                one.id(),
                kind,
                one.community(),
                one.group(),
                everywhere,
                one.person(),
                one.clause(),
                one.reason(),
                until));
        return one.id();
    }
}
