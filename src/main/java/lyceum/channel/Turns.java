package lyceum.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Whose turn it is in the queues, for the home page: staff while somebody waits, the asker once there is an answer.
@Service
public class Turns {
    /// @param since when the turn began
    /// @param howMany wait for this person, this one included
    public record Turn(QuestionId question, GroupId group, String title, Instant since, int howMany) {}

    private final Groups groups;
    private final Presences presences;
    private final JdbcClient sql;

    Turns(Groups groups, Presences presences, JdbcClient sql) {
        this.groups = groups;
        this.presences = presences;
        this.sql = sql;
    }

    /// One's own question that was answered last and not yet closed. Nothing of a group that one may not open any more.
    public Optional<Turn> toAccept(PersonId asker) {
        return sql.sql("""
                        select id, in_group, title, last_at as since, count(*) over () as many
                        from channel_question
                        where asker = ? and state = 'ANSWERED' and hidden_at is null
                        order by last_at desc, id desc
                        limit 1""")
                .param(asker.value())
                .query((row, _) -> turn(row))
                .optional()
                .filter(turn -> maySee(asker, turn.group()));
    }

    /// What waits longest in the groups where that person answers.
    public Optional<Turn> toAnswer(PersonId staff) {
        var led = groups.ledBy(staff);
        return led.isEmpty() ? Optional.empty() : longest(led);
    }

    private Optional<Turn> longest(Collection<LearnerGroup> led) {
        return sql.sql("""
                        select id, in_group, title, waits_since as since, count(*) over () as many
                        from channel_question
                        where in_group in (:groups) and state = 'OPEN' and hidden_at is null
                        order by waits_since, id
                        limit 1""")
                .param("groups", led.stream().map(group -> group.id().value()).toList())
                .query((row, _) -> turn(row))
                .optional();
    }

    private boolean maySee(PersonId asker, GroupId group) {
        try {
            return presences.of(group, asker).may(GroupAct.READ);
        } catch (NotFound gone) {
            return false;
        }
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                new QuestionId(row.getLong("id")),
                new GroupId(row.getLong("in_group")),
                row.getString("title"),
                Utc.instant(row.getObject("since", LocalDateTime.class)),
                row.getInt("many"));
    }
}
