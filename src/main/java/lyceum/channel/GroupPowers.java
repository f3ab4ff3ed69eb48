package lyceum.channel;

import static lyceum.channel.GroupRole.ASSISTANT;
import static lyceum.channel.GroupRole.MEMBER;
import static lyceum.channel.GroupRole.OWNER;
import static lyceum.channel.GroupRole.SECRETARY;
import static lyceum.channel.GroupRole.TEACHER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lyceum.group.Topology;

/// Who may do what in a group: the one table, by the group's shape, the act and the role. Members see it as it stands
/// here.
public final class GroupPowers {
    private static final Set<GroupRole> STAFF = Set.of(OWNER, TEACHER, ASSISTANT, SECRETARY);
    private static final Set<GroupRole> NOBODY = Set.of();

    private GroupPowers() {}

    public static Set<GroupRole> of(Topology topology, GroupAct act) {
        return switch (topology) {
            case PYRAMID -> hall(act);
            case RING -> table(act);
        };
    }

    /// Who can be in a group of that shape at all: teachers and assistants belong to cohorts, a round table to the
    /// community.
    public static List<GroupRole> roles(Topology topology) {
        return switch (topology) {
            case PYRAMID -> List.of(GroupRole.values());
            case RING -> List.of(MEMBER, OWNER, SECRETARY);
        };
    }

    private static Set<GroupRole> hall(GroupAct act) {
        return switch (act) {
            case READ, REACT, REPORT -> EnumSet.allOf(GroupRole.class);
            case ASK -> Set.of(MEMBER);
            case ANNOUNCE, ANSWER, LEAD_QUEUE, PIN -> STAFF;
            case KEEP_ORDER -> Set.of(OWNER, SECRETARY);
            case CONVERSE, TAKE_LEAVE -> NOBODY;
        };
    }

    private static Set<GroupRole> table(GroupAct act) {
        return switch (act) {
            case READ, REACT, REPORT -> Set.of(MEMBER, OWNER, SECRETARY);
            case CONVERSE -> Set.of(MEMBER, OWNER);
            case ANNOUNCE, PIN, KEEP_ORDER -> Set.of(OWNER, SECRETARY);
            case TAKE_LEAVE -> Set.of(MEMBER);
            case ASK, ANSWER, LEAD_QUEUE -> NOBODY;
        };
    }
}
