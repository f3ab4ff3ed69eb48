package lyceum.channel;

import java.time.Instant;
import java.util.Set;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.shared.Bilingual;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody is in a group at this moment.
/// @param until when the condition ends, or when access ended; null where neither is so
/// @param clause what a mute cites; empty otherwise
public record Presence(
        Group group,
        PersonId person,
        Set<GroupRole> roles,
        Condition condition,
        @Nullable Instant until,
        Bilingual clause) {
    public boolean may(GroupAct act) {
        var powerful = GroupPowers.of(group.topology(), act);
        return roles.stream()
                .filter(powerful::contains)
                .anyMatch(role -> role != GroupRole.MEMBER || condition.allows(group.topology(), act));
    }

    /// Refuses with what, why and where to ask instead.
    public void demand(GroupAct act) {
        if (may(act)) return;
        var powerful = GroupPowers.of(group.topology(), act);
        if (roles.stream().noneMatch(powerful::contains)) throw new NotYourPart(group.topology(), act);
        if (until == null) throw new NotFound();
        var end = until.atZone(group.zone());
        throw switch (condition) {
            case MUTED -> new Muted(end, clause);
            case ON_LEAVE -> new AwayOnLeave(end);
            case ACTIVE, LAPSED -> new AccessHasEnded(end);
        };
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != GroupRole.MEMBER);
    }

    public boolean isMember() {
        return roles.contains(GroupRole.MEMBER);
    }

    /// Null where everything may be read; else nothing that was written later.
    public @Nullable Instant readsUntil() {
        return condition == Condition.LAPSED && !isStaff() ? until : null;
    }

    public boolean isRing() {
        return group.topology() == Topology.RING;
    }
}
