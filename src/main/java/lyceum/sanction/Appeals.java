package lyceum.sanction;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever is muted or removed may ask once to have it looked at again, and somebody else than who decided does so.
/// Upheld, it is expunged.
@Service
public class Appeals {
    public static final Duration OPEN_AFTERWARDS = Duration.ofDays(14);
    public static final TextLimit WORDS = TextLimit.needed("words", 2_000).inLines();
    public static final TextLimit ANSWER = TextLimit.needed("answer", 2_000).inLines();
    private static final int MOST_SHOWN = 100;

    private final SanctionRows rows;
    private final Sanctions sanctions;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            SanctionRows rows,
            Sanctions sanctions,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sanctions = sanctions;
        this.roles = roles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Against one's own only, while it runs and a fortnight longer.
    @Transactional
    public void appeal(PersonId person, SanctionId id, String words) {
        var against = rows.find(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
        if (!isOpen(against)) throw new AppealIsOver((int) OPEN_AFTERWARDS.toDays());
        if (!rows.appeal(against, WORDS.check(words))) throw new AlreadyAppealed();
        audit.record(person, "appeal.made", id, "");
    }

    public boolean isOpen(Sanction against) {
        var over = against.overSince(clock.instant());
        return over == null || clock.instant().isBefore(over.plus(OPEN_AFTERWARDS));
    }

    /// @param answer the person reads it; needed where the appeal is refused
    @Transactional
    public void decide(PersonId by, SanctionId id, boolean upheld, String answer) {
        var against = rows.find(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.KEEP_ORDER, against.community());
        if (against.appeal() == null) throw new NotFound();
        if (!isAnother(by, against)) throw new AnotherPersonDecides();
        var why = upheld ? "" : ANSWER.check(answer);
        if (!rows.decide(id, by, upheld, why)) throw new AppealIsDecided();
        if (upheld) {
            if (rows.end(id)) sanctions.undo(against);
            rows.expunge(id);
        }
        audit.record(by, upheld ? "appeal.upheld" : "appeal.refused", id, why);
        events.publishEvent(new AppealDecided(
                id, against.kind(), against.community(), against.group(), against.person(), upheld, why));
    }

    /// Those that wait, the longest first.
    public List<Sanction> waiting(PersonId reader, CommunityId community) {
        roles.demand(reader, Act.KEEP_ORDER, community);
        return rows.appealed(community, MOST_SHOWN);
    }

    /// Whether there is anybody at all who may decide it.
    public boolean hasSomebody(Sanction against) {
        var staff = roles.staff(against.community(), null);
        return List.of(Role.OWNER, Role.SECRETARY).stream()
                .flatMap(role -> staff.getOrDefault(role, List.of()).stream())
                .anyMatch(one -> isAnother(one, against));
    }

    public boolean isAnother(PersonId keeper, Sanction against) {
        return !keeper.equals(against.by()) && !keeper.equals(against.person());
    }
}
