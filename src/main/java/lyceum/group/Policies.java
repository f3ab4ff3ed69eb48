package lyceum.group;

import java.time.LocalDateTime;
import lyceum.community.Communities;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of policies. Where nobody has said anything, the community's size of a group holds, and the first is
/// filled first.
@Component
class Policies {
    private final Communities communities;
    private final JdbcClient jdbc;

    Policies(Communities communities, JdbcClient jdbc) {
        this.communities = communities;
        this.jdbc = jdbc;
    }

    GroupPolicy of(Home home) {
        return jdbc.sql("select capacity, overflow from group_policy where home = ?")
                .param(home.id())
                .query((row, _) -> new GroupPolicy(row.getInt("capacity"), Overflow.valueOf(row.getString("overflow"))))
                .optional()
                .orElseGet(
                        () -> new GroupPolicy(communities.get(home.community()).groupSize(), Overflow.FILL_FIRST));
    }

    void write(Home home, GroupPolicy policy, PersonId by, LocalDateTime now) {
        jdbc.sql("""
                        insert into group_policy (home, community, capacity, overflow, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update capacity = values(capacity), overflow = values(overflow),
                            changed_at = values(changed_at), changed_by = values(changed_by)""")
                .params(
                        home.id(),
                        home.community().value(),
                        policy.capacity(),
                        policy.overflow().name(),
                        now,
                        by.value())
                .update();
    }

    /// The groups that are there have so many places from now on; none has more members. Answers false, and the caller
    /// takes everything back, where one has: whoever arrives meanwhile waits here or is counted.
    boolean resize(Home home, int capacity) {
        var groups = jdbc.sql("select id from learner_group where home = ? order by ordinal for update")
                .param(home.id())
                .query(Long.class)
                .list();
        int changed = jdbc.sql("update learner_group set size = ? where home = ? and members <= ?")
                .params(capacity, home.id(), capacity)
                .update();
        return changed == groups.size();
    }

    int fullest(Home home) {
        return jdbc.sql("select coalesce(max(members), 0) from learner_group where home = ?")
                .param(home.id())
                .query(Integer.class)
                .single();
    }
}
