package lyceum.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.assignment.AssignmentId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of invitations to read.
@Component
class InvitationRows {
    private final JdbcClient sql;

    InvitationRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// False where that person is invited already.
    boolean invite(ReviewInvitation one) {
        return sql.sql("""
                        insert ignore into review_invitation
                            (id, assignment, community, person, open_for, invited_by, invited_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                one.id().value(),
                                one.assignment().value(),
                                one.community().value(),
                                one.person().value(),
                                one.person().value(),
                                one.by().value(),
                                Utc.of(one.at()))
                        .update()
                == 1;
    }

    boolean accept(ReviewInvitationId id, Instant at) {
        return sql.sql(
                                "update review_invitation set accepted_at = ? where id = ? and accepted_at is null and ended_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    boolean end(ReviewInvitationId id, Instant at) {
        return sql.sql("update review_invitation set ended_at = ?, open_for = null where id = ? and ended_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    Optional<ReviewInvitation> open(ReviewInvitationId id) {
        return sql.sql("select * from review_invitation where id = ? and ended_at is null")
                .param(id.value())
                .query(InvitationRows::invitation)
                .optional();
    }

    Optional<ReviewInvitation> open(PersonId person, AssignmentId assignment) {
        return sql.sql("select * from review_invitation where open_for = ? and assignment = ?")
                .params(person.value(), assignment.value())
                .query(InvitationRows::invitation)
                .optional();
    }

    /// Those that are not over, the newest last.
    List<ReviewInvitation> of(PersonId person) {
        return sql.sql("select * from review_invitation where open_for = ? order by id")
                .param(person.value())
                .query(InvitationRows::invitation)
                .list();
    }

    /// Those that are not over, the newest last.
    List<ReviewInvitation> of(AssignmentId assignment) {
        return sql.sql("select * from review_invitation where assignment = ? and ended_at is null order by id")
                .param(assignment.value())
                .query(InvitationRows::invitation)
                .list();
    }

    private static ReviewInvitation invitation(ResultSet row, int n) throws SQLException {
        var accepted = row.getObject("accepted_at", LocalDateTime.class);
        return new ReviewInvitation(
                new ReviewInvitationId(row.getLong("id")),
                new AssignmentId(row.getLong("assignment")),
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                new PersonId(row.getLong("invited_by")),
                Utc.instant(row.getObject("invited_at", LocalDateTime.class)),
                accepted == null ? null : Utc.instant(accepted));
    }
}
