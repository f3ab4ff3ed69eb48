package lyceum.nomination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.nomination.Nomination.State;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Proposals for core: by staff or by who sits there, never by oneself; the nominee decides whether to stand.
@Service
public class Nominations {
    public static final TextLimit REASON = TextLimit.needed("reason", 1_000).inLines();
    public static final int MOST = 500;
    private static final int SALT = 16; // bytes
    private static final Set<State> OPEN = EnumSet.of(State.ASKED, State.STANDS);

    private final NominationRows rows;
    private final Sight sight;
    private final Talents talents;
    private final Showcases showcases;
    private final Members members;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Nominations(
            NominationRows rows,
            Sight sight,
            Talents talents,
            Showcases showcases,
            Members members,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.talents = talents;
        this.showcases = showcases;
        this.members = members;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// By owners and secretaries, by who sits there, and by teachers and assistants for learners of their cohorts.
    /// @param works showcased ones of that person, which whoever nominates has seen
    @Transactional
    public NominationId nominate(
            PersonId by, GroupId group, PersonId person, String reason, Collection<ShowcaseId> works) {
        var seen = sight.of(by, group);
        var community = seen.group().community();
        if (by.equals(person)) throw new NobodyNominatesThemselves();
        if (!seen.all() && !learnsWith(seen, person)) throw new NotFound();
        if (talents.eligible(group, community, List.of(person)).isEmpty()) throw new NotEligibleForCore();
        var why = REASON.check(reason);
        var shown = showcases.shown(community, List.of(person)).getOrDefault(person, List.of()).stream()
                .map(Showcased::id)
                .collect(Collectors.toSet());
        if (!shown.containsAll(works)) throw new NotFound();
        var salt = salt();
        var one = new Nomination(
                new NominationId(ids.next()),
                group,
                community,
                person,
                by,
                why,
                List.copyOf(new HashSet<>(works)),
                State.ASKED,
                token(salt, person),
                clock.instant(),
                null);
        if (!rows.nominate(one, salt)) throw new IsNominatedAlready();
        var id = rows.of(person, group).orElseThrow().id();
        rows.works(id, one.works());
        audit.record(by, "nomination.made", id, why);
        news.publishEvent(new NominatedForCore(id, one.id().value(), group, community, person, by));
        return id;
    }

    private boolean learnsWith(Sight.Of seen, PersonId person) {
        return members.enrollments(seen.group().community(), List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(ticket -> ticket.state() == Enrollment.State.LIVE)
                .anyMatch(ticket -> seen.cohorts().contains(ticket.cohort()));
    }

    /// Of one's own.
    public Nomination get(PersonId person, NominationId id) {
        return rows.find(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
    }

    /// One's own, the newest first.
    public List<Nomination> of(PersonId person) {
        return rows.of(person);
    }

    /// Accepts to stand, or not; whoever stands may step back at any time before a seat is taken. Saying the same again
    /// changes nothing.
    @Transactional
    public void answer(PersonId person, NominationId id, boolean stands) {
        var one = get(person, id);
        var wanted = stands ? State.STANDS : State.DECLINED;
        if (one.state() == wanted) return;
        var now = clock.instant();
        if (!rows.becomes(id, wanted, stands ? EnumSet.of(State.ASKED) : OPEN, now)) throw new NominationIsClosed();
        published(one, person, wanted);
    }

    /// By whoever nominated, or an owner.
    @Transactional
    public void withdraw(PersonId by, NominationId id) {
        var one = rows.find(id).orElseThrow(NotFound::new);
        if (!mayWithdraw(by, one)) throw new NotFound();
        if (!rows.becomes(id, State.WITHDRAWN, OPEN, clock.instant())) throw new NominationIsClosed();
        audit.record(by, "nomination.withdrawn", id, "");
        published(one, by, State.WITHDRAWN);
    }

    public boolean mayWithdraw(PersonId by, Nomination one) {
        return one.by().equals(by) || roles.may(by, Act.OFFER_CORE_SEAT, one.community());
    }

    private void published(Nomination one, PersonId by, State state) {
        news.publishEvent(new NominationAnswered(one.id(), one.group(), one.community(), one.person(), by, state));
    }

    /// Owners and secretaries see all, who sits there those who stand and whom they proposed, other staff whom they
    /// proposed. The newest first.
    public List<Nomination> in(PersonId reader, GroupId group) {
        var seen = sight.of(reader, group);
        return rows.in(group, EnumSet.allOf(State.class), MOST).stream()
                .filter(one -> seen.whole() || one.by().equals(reader) || seen.seated() && one.state() == State.STANDS)
                .toList();
    }

    /// Whether that person sees who could come to that table, and may propose somebody.
    public boolean mayNominate(PersonId person, GroupId group) {
        try {
            return sight.of(person, group).group().id().equals(group);
        } catch (NotFound hidden) {
            return false;
        }
    }

    /// Who stands, for the room that offers the seats.
    public List<Nomination> standing(GroupId group) {
        return rows.in(group, EnumSet.of(State.STANDS), MOST);
    }

    /// Whether that person stands now.
    public boolean stands(PersonId person, GroupId group) {
        return rows.of(person, group).filter(one -> one.state() == State.STANDS).isPresent();
    }

    /// A seat was taken, or an offer came to nothing: whoever is to come again is nominated again.
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(PersonId person, GroupId group, boolean seated) {
        rows.of(person, group)
                .ifPresent(one -> rows.becomes(one.id(), seated ? State.SEATED : State.PASSED, OPEN, clock.instant()));
    }

    private String salt() {
        var random = new byte[SALT];
        chance.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String token(String salt, PersonId person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((salt + ":" + person.value()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
