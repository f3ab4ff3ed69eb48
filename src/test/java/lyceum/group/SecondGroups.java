package lyceum.group;

import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens another group beside one, for any test, though that is not full.
@TestComponent
public class SecondGroups {
    private final JdbcClient sql;
    private final Ids ids;

    SecondGroups(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public GroupId beside(GroupId first) {
        return beside(first, 200);
    }

    public GroupId beside(GroupId first, int size) {
        var id = new GroupId(ids.next());
        sql.sql("""
                        insert into learner_group (id, community, cohort, home, ordinal, size, members, opened_at)
                        select :id, community, cohort, home,
                            (select max(ordinal) + 1 from learner_group n where n.home = g.home), :size, 0, opened_at
                        from learner_group g
                        where g.id = :first""")
                .param("id", id.value())
                .param("size", size)
                .param("first", first.value())
                .update();
        return id;
    }
}
