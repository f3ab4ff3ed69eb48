package lyceum.review;

import java.util.List;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What reviewers keep to say it again: for themselves at every desk, or shared with the staff of a cohort.
@Service
public class Phrases {
    public static final TextLimit WORDS = TextLimit.needed("phrase", 1_000).inLines();
    static final int MOST = 100;

    private final JdbcClient sql;
    private final Reviews reviews;
    private final Assignments assignments;
    private final Ids ids;

    Phrases(JdbcClient sql, Reviews reviews, Assignments assignments, Ids ids) {
        this.sql = sql;
        this.reviews = reviews;
        this.assignments = assignments;
        this.ids = ids;
    }

    /// One's own and those of the cohort, in the order in which they were kept.
    public List<Phrase> of(PersonId by, AssignmentId at) {
        var one = reviews.demandReader(by, at);
        return sql.sql("""
                        select id, person, cohort, words
                        from review_phrase
                        where (person = :by and cohort is null) or cohort = :cohort
                        order by id""")
                .param("by", by.value())
                .param("cohort", sharing(by, one))
                .query((row, _) -> new Phrase(
                        new PhraseId(row.getLong("id")),
                        row.getString("words"),
                        row.getObject("cohort") != null,
                        row.getLong("person") == by.value()))
                .list();
    }

    @Transactional
    public PhraseId keep(PersonId by, AssignmentId at, String words, boolean shared) {
        var one = reviews.demandReader(by, at);
        if (shared && !assignments.isStaff(by, one)) throw new NotFound();
        var clean = WORDS.check(words);
        if (of(by, at).size() >= MOST) throw new TooManyPhrases(MOST);
        var id = new PhraseId(ids.next());
        sql.sql("insert into review_phrase (id, person, cohort, words) values (?, ?, ?, ?)")
                .param(id.value())
                .param(by.value())
                .param(shared ? one.cohort().value() : null)
                .param(clean)
                .update();
        return id;
    }

    /// One's own, or one that is shared there.
    @Transactional
    public void remove(PersonId by, AssignmentId at, PhraseId id) {
        var one = reviews.demandReader(by, at);
        int removed = sql.sql("""
                        delete from review_phrase
                        where id = :id and ((person = :by and cohort is null) or cohort = :cohort)""")
                .param("id", id.value())
                .param("by", by.value())
                .param("cohort", sharing(by, one))
                .update();
        if (removed == 0) throw new NotFound();
    }

    /// What staff share is theirs alone.
    private long sharing(PersonId by, Assignment one) {
        return assignments.isStaff(by, one) ? one.cohort().value() : 0;
    }
}
