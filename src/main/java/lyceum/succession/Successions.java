package lyceum.succession;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.nomination.Nomination;
import lyceum.nomination.Nominations;
import lyceum.nomination.Talents;
import lyceum.shared.GroupId;
import lyceum.shared.Id;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Lot;
import lyceum.standing.Rankings;
import lyceum.standing.Window;
import lyceum.succession.SuccessionRows.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Succession (递补): free seats go to those who stand, the highest standing first, equal standing by a lot whose seed
/// was committed to before. Money and codes play no part in it.
@Service
public class Successions {
    private final SuccessionRows rows;
    private final OrderRows lines;
    private final LotRows lots;
    private final CoreGroups groups;
    private final Nominations nominations;
    private final Talents talents;
    private final Rankings rankings;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    Successions(
            SuccessionRows rows,
            OrderRows lines,
            LotRows lots,
            CoreGroups groups,
            Nominations nominations,
            Talents talents,
            Rankings rankings,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.lots = lots;
        this.groups = groups;
        this.nominations = nominations;
        this.talents = talents;
        this.rankings = rankings;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// By an owner while seats are free: over the window that ends today, under the policy that holds. From then on
    /// seats at that table come by rounds and successions only.
    @Transactional
    public SuccessionId begin(PersonId by, GroupId id) {
        var group = groups.known(id);
        roles.demand(by, Act.OFFER_CORE_SEAT, group.community());
        groups.hold(id);
        if (rows.running(id).isPresent()) throw new SuccessionIsRunning();
        if (groups.known(id).free() == 0) throw new NoCoreSeatIsFree();
        var nominees = nominees(group);
        if (nominees.isEmpty()) throw new NobodyStands();
        var policy = rankings.policy(id);
        return begin(by, by, group, nominees, rankings.running(group, policy), policy, null);
    }

    /// For a round, inside its transaction, over its window and under its version of the policy; a second call for the
    /// same occasion changes nothing. One that still runs is replaced: what it has offered stays offered.
    /// @param by null where nobody but the round began it
    /// @param occasion the round
    @Transactional(propagation = Propagation.MANDATORY)
    public SuccessionId begin(@Nullable PersonId by, GroupId id, Window window, int policyVersion, Id occasion) {
        var group = groups.known(id);
        groups.hold(id);
        var known = rows.forOccasion(occasion.value());
        if (known.isPresent()) return known.get().id();
        var now = clock.instant();
        rows.running(id).ifPresent(before -> rows.end(before.id(), Ending.REPLACED, now));
        var owner = by == null ? roles.owners(group.community()).getFirst() : by;
        return begin(owner, by, group, nominees(group), window, rankings.policy(id, policyVersion), occasion.value());
    }

    /// The table is held already.
    private SuccessionId begin(
            PersonId inWhoseName,
            @Nullable PersonId by,
            CoreGroup group,
            List<Nomination> nominees,
            Window window,
            EliminationPolicy policy,
            @Nullable Long occasion) {
        var id = new SuccessionId(ids.next());
        var now = clock.instant();
        groups.roundBegins(group.id());
        var committed = lots.next(group.id());
        rows.begin(
                new Succession(
                        id,
                        group.id(),
                        group.community(),
                        window,
                        policy.version(),
                        committed.ordinal(),
                        inWhoseName,
                        by,
                        now,
                        null,
                        null),
                occasion);
        rows.step(id, Step.BEGUN, 0, now);
        order(id, group, nominees, window, policy, committed.lot());
        lots.reveal(group.id(), committed.ordinal());
        lots.next(group.id());
        audit.record(by, "succession.begun", id, committed.lot().commitment());
        news.publishEvent(new SuccessionBegun(id, group.id(), group.community(), nominees.size(), now));
        return id;
    }

    private void order(
            SuccessionId id,
            CoreGroup group,
            List<Nomination> nominees,
            Window window,
            EliminationPolicy policy,
            Lot lot) {
        var people = nominees.stream().map(Nomination::person).toList();
        var scores = rankings.scores(group.community(), policy, window, people);
        var byToken = new HashMap<String, Nomination>();
        nominees.forEach(one -> byToken.put(one.token(), one));
        var standing = nominees.stream()
                .map(one -> new OrderRule.Standing(one.token(), scores.getOrDefault(one.person(), 0L)))
                .toList();
        for (var placed : new OrderRule(lot).order(standing)) {
            var nominee = byToken.get(placed.token());
            if (nominee != null) lines.write(id, nominee, placed);
        }
    }

    private List<Nomination> nominees(CoreGroup group) {
        var all = nominations.standing(group.id());
        var fit = new HashSet<>(talents.eligible(
                group.id(),
                group.community(),
                all.stream().map(Nomination::person).toList()));
        return all.stream().filter(one -> fit.contains(one.person())).toList();
    }

    /// Whether nothing is offered any more for that occasion, because all seats are taken or nobody stands.
    public boolean isOver(Id occasion) {
        return rows.forOccasion(occasion.value()).map(one -> !one.isRunning()).orElse(true);
    }

    /// For rooms that have asked who may know.
    public Succession get(SuccessionId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
