package lyceum.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever left by a round sits out one full round before they can be nominated again. The room that keeps the rounds
/// says who and until when, inside its own transactions; saying it twice changes nothing.
@Service
public class SittingOut {
    private final JdbcClient sql;
    private final Clock clock;

    SittingOut(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sitsOut(PersonId person, GroupId group) {
        sql.sql("insert ignore into nomination_sitting_out (core_group, person, since) values (?, ?, ?)")
                .params(group.value(), person.value(), Utc.of(clock.instant()))
                .update();
    }

    /// What made them leave was undone.
    @Transactional(propagation = Propagation.MANDATORY)
    public void maySitAgain(PersonId person, GroupId group) {
        sql.sql("delete from nomination_sitting_out where core_group = ? and person = ?")
                .params(group.value(), person.value())
                .update();
    }

    /// Whoever has sat out since before that round was announced has done so for a full one.
    @Transactional(propagation = Propagation.MANDATORY)
    public void roundIsOver(GroupId group, Instant announced) {
        sql.sql("delete from nomination_sitting_out where core_group = ? and since < ?")
                .params(group.value(), Utc.of(announced))
                .update();
    }

    /// Those of these people who sit out; for rooms that have asked who may know.
    public Set<PersonId> among(GroupId group, Collection<PersonId> people) {
        if (people.isEmpty()) return Set.of();
        return new HashSet<>(
                sql.sql("select person from nomination_sitting_out where core_group = :group and person in (:people)")
                        .param("group", group.value())
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query((row, _) -> new PersonId(row.getLong("person")))
                        .list());
    }
}
