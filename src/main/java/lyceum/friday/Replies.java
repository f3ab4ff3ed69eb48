package lyceum.friday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who wants to come to which date.
@Component
class Replies {
    private final JdbcClient sql;

    Replies(JdbcClient sql) {
        this.sql = sql;
    }

    void reply(ShareId share, PersonId person, boolean coming, Instant now) {
        sql.sql("""
                        insert into friday_reply (share, person, coming, replied_at) values (?, ?, ?, ?)
                        on duplicate key update coming = values(coming), replied_at = values(replied_at)""").params(share.value(), person.value(), coming, Utc.of(now)).update();
    }

    Optional<Boolean> of(ShareId share, PersonId person) {
        return sql.sql("select coming from friday_reply where share = ? and person = ?")
                .params(share.value(), person.value())
                .query((row, _) -> row.getBoolean("coming"))
                .optional();
    }

    List<PersonId> coming(ShareId share) {
        return sql.sql("select person from friday_reply where share = ? and coming order by replied_at")
                .param(share.value())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    int count(ShareId share) {
        return sql.sql("select count(*) from friday_reply where share = ? and coming")
                .param(share.value())
                .query(Integer.class)
                .single();
    }
}
