package lyceum.gradebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lyceum.assignment.Assignment;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.JdbcOperations;

/// Works and reviews by the thousand, written straight into the tables: each learner hands in nearly everything, some
/// of it late, some of it twice; most of it is read.
public final class FullBook {
    private static final int A_BATCH = 2_000;
    private static final String SHA = "0".repeat(64);

    private final JdbcOperations sql;
    private final Ids ids;

    public FullBook(JdbcOperations sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public void fill(List<Assignment> assignments, List<PersonId> learners, PersonId reviewer) {
        fill(assignments, learners, reviewer, 0);
    }

    /// @param seed another one is another book
    public void fill(List<Assignment> assignments, List<PersonId> learners, PersonId reviewer, long seed) {
        var works = new ArrayList<Object[]>();
        var versions = new ArrayList<Object[]>();
        var reviews = new ArrayList<Object[]>();
        var scores = new ArrayList<Object[]>();
        for (int i = 0; i < learners.size(); i++)
            for (int j = 0; j < assignments.size(); j++) {
                int chance = Math.floorMod((seed + i * 31 + j * 17) * 2_654_435_761L, 100);
                if (chance < 8) continue;
                var of = assignments.get(j);
                long work = ids.next();
                int many = chance > 80 ? 2 : 1;
                works.add(new Object[] {work, of.id().value(), learners.get(i).value(), many});
                for (int version = 1; version <= many; version++) {
                    long id = ids.next();
                    var at = handedIn(of, chance, version);
                    versions.add(new Object[] {id, work, version, "第 " + version + " 版", Utc.of(at), SHA});
                    if (chance % 10 == 0) continue;
                    long review = ids.next();
                    reviews.add(new Object[] {
                        review,
                        id,
                        work,
                        of.id().value(),
                        learners.get(i).value(),
                        reviewer.value(),
                        Utc.of(at),
                        Utc.of(at),
                        Utc.of(at)
                    });
                    scores.add(new Object[] {review, 0, 2 + chance % 9});
                    scores.add(new Object[] {review, 1, chance % 6});
                }
            }
        batch("insert into assignment_work (id, assignment, person, versions) values (?, ?, ?, ?)", works);
        batch(
                "insert into assignment_submission (id, work, version, text, handed_in_at, sha256) values (?, ?, ?, ?, ?, ?)",
                versions);
        batch("""
                insert into review (id, submission, work, assignment, author, reviewer, words, note, claimed_at, written_at, released_at, edits)
                values (?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, 1)""", reviews);
        batch("insert into review_score (review, place, points) values (?, ?, ?)", scores);
    }

    private static Instant handedIn(Assignment of, int chance, int version) {
        boolean late = chance % 7 == 0;
        return of.due().plus(late ? 3 : -40 + version, ChronoUnit.HOURS);
    }

    private void batch(String text, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += A_BATCH)
            sql.batchUpdate(text, rows.subList(from, Math.min(rows.size(), from + A_BATCH)));
    }
}
