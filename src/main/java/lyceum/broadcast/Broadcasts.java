package lyceum.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.broadcast.Broadcast.State;
import lyceum.channel.Announcements;
import lyceum.community.Communities;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One post to many groups of a community. What is sent is carried to each group by itself; what failed is tried again
/// there alone; what was sent first is seen first.
@Service
public class Broadcasts {
    public static final int A_PAGE = 20;
    public static final Duration FURTHEST = Duration.ofDays(366);

    /// @param groups how many of them stand how; empty before it was sent
    public record Listed(Broadcast broadcast, Map<Delivery.State, Integer> groups) {}

    private final BroadcastRows rows;
    private final DeliveryRows deliveries;
    private final Reaches reaches;
    private final Roles roles;
    private final Communities communities;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Broadcasts(
            BroadcastRows rows,
            DeliveryRows deliveries,
            Reaches reaches,
            Roles roles,
            Communities communities,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.reaches = reaches;
        this.roles = roles;
        this.communities = communities;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// The groups that can be reached, with how many are in each.
    public Reach reach(PersonId by, CommunityId community) {
        roles.demand(by, Act.BROADCAST, community);
        return reaches.in(community, by);
    }

    /// The newest first.
    /// @param before only older ones; null begins with the newest
    public List<Listed> page(
            PersonId by, CommunityId community, Collection<State> states, @Nullable BroadcastId before) {
        roles.demand(by, Act.BROADCAST, community);
        var page = rows.page(community, states, before == null ? Long.MAX_VALUE : before.value(), A_PAGE);
        var counts = deliveries.counts(page.stream().map(Broadcast::id).toList());
        return page.stream()
                .map(one -> new Listed(one, counts.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    public Map<State, Integer> counts(PersonId by, CommunityId community) {
        roles.demand(by, Act.BROADCAST, community);
        return rows.counts(community);
    }

    public Broadcast get(PersonId by, BroadcastId id) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.BROADCAST, found.community());
        return found;
    }

    /// What has become of it, group by group; nothing before it was sent.
    public List<Delivery> deliveries(PersonId by, BroadcastId id) {
        get(by, id);
        return deliveries.of(id);
    }

    /// A draft, that every owner and secretary can go on with.
    @Transactional
    public BroadcastId write(PersonId by, CommunityId community, BroadcastPlan plan) {
        roles.demand(by, Act.BROADCAST, community);
        var id = new BroadcastId(ids.next());
        rows.add(id, community, by, checked(plan), clock.instant());
        return id;
    }

    /// A draft stays one, and a planned one is a draft again.
    @Transactional
    public void change(PersonId by, BroadcastId id, BroadcastPlan plan) {
        unschedule(by, id);
        rows.change(id, checked(plan));
    }

    /// As it is written here, or nothing of it.
    /// @param draft which it was; null for a new one
    @Transactional
    public BroadcastId send(PersonId by, CommunityId community, @Nullable BroadcastId draft, BroadcastPlan plan) {
        var id = written(by, community, draft, plan);
        send(by, id);
        return id;
    }

    /// As it is written here, or nothing of it.
    /// @param draft which it was; null for a new one
    /// @param at in the community's zone
    @Transactional
    public BroadcastId schedule(
            PersonId by,
            CommunityId community,
            @Nullable BroadcastId draft,
            BroadcastPlan plan,
            @Nullable LocalDateTime at) {
        var id = written(by, community, draft, plan);
        schedule(by, id, at);
        return id;
    }

    private BroadcastId written(PersonId by, CommunityId community, @Nullable BroadcastId draft, BroadcastPlan plan) {
        if (draft == null) return write(by, community, plan);
        change(by, draft, plan);
        return draft;
    }

    /// A draft or a planned one is gone.
    @Transactional
    public void throwAway(PersonId by, BroadcastId id) {
        demandUnsent(by, id);
        rows.remove(id);
        audit.record(by, "broadcast.thrown-away", id, "");
    }

    /// It is sent by itself at that time.
    /// @param at in the community's zone
    @Transactional
    public void schedule(PersonId by, BroadcastId id, @Nullable LocalDateTime at) {
        var found = demandUnsent(by, id);
        var zone = communities.get(found.community()).zone();
        var now = clock.instant();
        if (at == null || !at.atZone(zone).toInstant().isAfter(now)) throw new TooEarlyToPlan(now.atZone(zone));
        var latest = now.plus(FURTHEST);
        if (at.atZone(zone).toInstant().isAfter(latest)) throw new TooLateToPlan(latest.atZone(zone));
        demandReach(found, by);
        rows.plan(id, by, at.atZone(zone).toInstant());
        audit.record(by, "broadcast.planned", id, "");
    }

    /// A planned one is a draft again.
    @Transactional
    public void unschedule(PersonId by, BroadcastId id) {
        if (demandUnsent(by, id).state() == State.DRAFT) return;
        rows.backToDraft(id);
        audit.record(by, "broadcast.unplanned", id, "");
    }

    /// From now on it is on its way; whoever says so twice sends it once.
    @Transactional
    public void send(PersonId by, BroadcastId id) {
        var found = lock(by, id);
        if (found.state().isOut()) return;
        if (!found.state().isUnsent()) throw new NotUnsentAnyMore();
        begin(found, by);
        audit.record(by, "broadcast.sent", id, "");
    }

    /// What another room says to groups goes the same way and stands in the same list. That room has asked who may;
    /// whoever it speaks for must be one who may broadcast, or it comes to no group.
    @Transactional(propagation = Propagation.MANDATORY)
    public BroadcastId carry(PersonId sender, CommunityId community, BroadcastPlan plan) {
        var id = new BroadcastId(ids.next());
        rows.add(id, community, sender, checked(plan), clock.instant());
        begin(rows.lock(id).orElseThrow(NotFound::new), sender);
        return id;
    }

    /// How many groups stand how, for rooms that have asked who may know.
    public Map<BroadcastId, Map<Delivery.State, Integer>> arrived(Collection<BroadcastId> of) {
        return deliveries.counts(of);
    }

    /// A planned one whose time has come. What reaches nobody any more is a draft again.
    @Transactional
    void sendWhatIsDue(BroadcastId id) {
        var found = rows.lock(id).orElse(null);
        if (found == null || found.state() != State.SCHEDULED) return;
        var at = found.sendAt();
        if (at == null || at.isAfter(clock.instant())) return;
        try {
            begin(found, found.sender());
            audit.record(null, "broadcast.sent", id, "");
        } catch (NobodyIsReached nobody) {
            rows.backToDraft(id);
            audit.record(null, "broadcast.reached-nobody", id, "");
        }
    }

    private void begin(Broadcast found, PersonId sender) {
        var groups = demandReach(found, sender);
        var now = clock.instant();
        long turn = rows.takeTurn(found.community());
        rows.begin(found.id(), sender, turn, now);
        deliveries.add(found.id(), turn, groups, now);
        events.publishEvent(new BroadcastStirred());
    }

    /// Those groups that do not have it, and only those; under this person's name from now on.
    @Transactional
    public void retry(PersonId by, BroadcastId id) {
        var found = lock(by, id);
        if (!found.state().isOut()) throw new NotOut();
        if (deliveries.again(id, clock.instant()) == 0) throw new NothingFailed();
        rows.again(id, by);
        audit.record(by, "broadcast.retried", id, "");
        events.publishEvent(new BroadcastStirred());
    }

    /// Other words in every group; what it said before is kept there.
    /// @param seen the edition that was before whoever corrects it
    @Transactional
    public void correct(PersonId by, BroadcastId id, int seen, String text) {
        var found = lock(by, id);
        if (!found.state().isOut()) throw new NotOut();
        if (found.edition() != seen) throw new CorrectedMeanwhile();
        var clean = Announcements.TEXT.check(text);
        if (clean.equals(found.plan().text())) return;
        rows.correct(id, clean);
        audit.record(by, "broadcast.corrected", id, "");
        events.publishEvent(new BroadcastStirred());
    }

    /// It goes out of every group and every inbox, and comes to no further group.
    @Transactional
    public void withdraw(PersonId by, BroadcastId id) {
        var found = lock(by, id);
        if (found.state() == State.WITHDRAWN) return;
        if (!found.state().isOut()) throw new NotOut();
        deliveries.stop(id, clock.instant());
        rows.withdraw(id);
        audit.record(by, "broadcast.withdrawn", id, "");
        events.publishEvent(new BroadcastStirred());
    }

    private List<GroupId> demandReach(Broadcast broadcast, PersonId sender) {
        var groups = reaches.in(broadcast.community(), sender).groups(broadcast.plan());
        if (groups.isEmpty()) throw new NobodyIsReached();
        return groups;
    }

    private static BroadcastPlan checked(BroadcastPlan plan) {
        return new BroadcastPlan(Announcements.TEXT.check(plan.text()), plan.audience(), plan.cohorts(), plan.groups());
    }

    private Broadcast demandUnsent(PersonId by, BroadcastId id) {
        var found = lock(by, id);
        if (!found.state().isUnsent()) throw new NotUnsentAnyMore();
        return found;
    }

    private Broadcast lock(PersonId by, BroadcastId id) {
        var found = rows.lock(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.BROADCAST, found.community());
        return found;
    }
}
