package lyceum.group;

import java.time.Clock;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a place in a learner group away and gives it back; ticket, number and course stay. Says nothing about who may;
/// the room that decides asks.
@Service
public class Removals {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Placing placing;
    private final Policies policies;
    private final Ids ids;
    private final Clock clock;

    Removals(JdbcClient jdbc, Rows rows, Placing placing, Policies policies, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.placing = placing;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whoever has no place there, or has lost it meanwhile: [NotFound].
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Group group, PersonId person) {
        var home = Home.of(group);
        var now = Rows.utc(clock.instant());
        var place = rows.lockPlace(home.id(), person.value());
        if (place == null || place.learnerGroup() != group.id().value()) throw new NotFound();
        rows.leave(ids.next(), place, now);
        jdbc.sql("""
                        insert into group_removal (home, person, learner_group, member_number, removed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(home.id(), person.value(), group.id().value(), place.memberNumber(), now)
                .update();
    }

    /// Where that person has a place again: in the same group if there is room. Null where the ticket has ended
    /// meanwhile.
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable GroupId undo(Group group, PersonId person) {
        var home = Home.of(group);
        var number = jdbc.sql("select member_number from group_removal where home = ? and person = ? for update")
                .params(home.id(), person.value())
                .query(Long.class)
                .optional();
        if (number.isEmpty()) return null;
        jdbc.sql("delete from group_removal where home = ? and person = ?")
                .params(home.id(), person.value())
                .update();
        if (!rows.lockLiveClaims(home.id(), person.value())) return null;
        return placing.again(home, policies.of(home).capacity(), group.id(), person.value(), number.get());
    }
}
