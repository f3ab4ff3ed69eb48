package lyceum.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of core groups.
@Component
class GroupRows {
    static final int MOST = 12;

    private final JdbcClient sql;
    private final Communities communities;

    GroupRows(JdbcClient sql, Communities communities) {
        this.sql = sql;
        this.communities = communities;
    }

    void found(GroupId id, CommunityId community, CorePlan plan, PersonId by, Instant now) {
        int before = sql.sql("select coalesce(max(ordinal), 0) from core_group where community = ?")
                .param(community.value())
                .query(Integer.class)
                .single();
        if (before >= MOST) throw new FoundedMeanwhile(MOST);
        try {
            sql.sql("""
                    insert into core_group (id, community, ordinal, name_zh, name_en, cap, extra, taken, by_offer,
                        founded_at, founded_by)
                    values (?, ?, ?, ?, ?, ?, 0, 0, true, ?, ?)""")
                    .params(
                            id.value(),
                            community.value(),
                            before + 1,
                            plan.name().zh(),
                            plan.name().en(),
                            plan.cap(),
                            Utc.of(now),
                            by.value())
                    .update();
        } catch (DuplicateKeyException raced) {
            throw new FoundedMeanwhile(MOST);
        }
    }

    /// Whether nobody sits on what would go.
    boolean change(GroupId id, CorePlan plan) {
        return sql.sql("update core_group set name_zh = ?, name_en = ?, cap = ? where id = ? and taken <= ?")
                        .params(plan.name().zh(), plan.name().en(), plan.cap(), id.value(), plan.cap())
                        .update()
                == 1;
    }

    void roundBegins(GroupId id) {
        sql.sql("update core_group set by_offer = false where id = ?")
                .param(id.value())
                .update();
    }

    void leaveRests(GroupId id, boolean rests) {
        sql.sql("update core_group set leave_rests = ? where id = ?")
                .params(rests, id.value())
                .update();
    }

    boolean leaveRests(GroupId id) {
        return sql.sql("select leave_rests from core_group where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<CoreGroup> find(GroupId id) {
        return sql.sql("select * from core_group where id = ?")
                .param(id.value())
                .query(this::group)
                .optional();
    }

    List<CoreGroup> in(Collection<CommunityId> all) {
        if (all.isEmpty()) return List.of();
        return sql.sql("select * from core_group where community in (:all) order by community, ordinal")
                .param("all", all.stream().map(CommunityId::value).toList())
                .query(this::group)
                .list();
    }

    List<CoreGroup> all(Collection<GroupId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql("select * from core_group where id in (:ids) order by community, ordinal")
                .param("ids", ids.stream().map(GroupId::value).toList())
                .query(this::group)
                .list();
    }

    List<CoreGroup> all() {
        return sql.sql("select * from core_group order by id")
                .query(this::group)
                .list();
    }

    List<CommunityId> communities() {
        return sql.sql("select distinct community from core_group order by community")
                .query((row, _) -> new CommunityId(row.getLong("community")))
                .list();
    }

    private CoreGroup group(ResultSet row, int n) throws SQLException {
        var community = new CommunityId(row.getLong("community"));
        return new CoreGroup(
                new GroupId(row.getLong("id")),
                community,
                row.getInt("ordinal"),
                new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                row.getInt("cap"),
                row.getInt("taken"),
                row.getBoolean("by_offer"),
                communities.get(community).zone(),
                Utc.instant(row.getObject("founded_at", LocalDateTime.class)));
    }
}
