package lyceum.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lyceum.assignment.Assignment;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.WorkId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/// What could have happened between learners and assignments: handed in early, to the second, late; read once, twice,
/// not at all; given back; given more time. Drawn by chance and written straight into the tables.
final class RandomHistories {
    private static final int A_BATCH = 2_000;
    private static final String SHA = "0".repeat(64);
    private static final Duration A_DAY = Duration.ofDays(1);

    /// @param points null where it was given back
    /// @param at null while it is not released
    record Reading(@Nullable Integer points, @Nullable Instant at) {}

    /// @param inTimeUntil where it was given back: for the versions after it
    record Handed(
            SubmissionId id,
            Instant at,
            List<Reading> readings,
            @Nullable Instant inTimeUntil) {}

    /// @param extended null where nobody gave more time
    record History(
            Assignment of,
            PersonId learner,
            WorkId work,
            @Nullable Instant extended,
            List<Handed> versions) {}

    private final JdbcOperations sql;
    private final Ids ids;
    private final Random chance;

    RandomHistories(JdbcOperations sql, Ids ids, long seed) {
        this.sql = sql;
        this.ids = ids;
        this.chance = new Random(seed);
    }

    History draw(Assignment of, PersonId learner) {
        var due = of.due();
        var extended = chance.nextInt(4) == 0 ? due.plusSeconds(chance.nextInt(10 * 86_400)) : null;
        var versions = new ArrayList<Handed>();
        var from = due.minus(Duration.ofDays(5));
        for (int many = chance.nextInt(6); many > 0; many--) {
            from = moment(from, extended == null || chance.nextBoolean() ? due : extended);
            versions.add(handed(from, of.rubric().possible()));
        }
        return new History(of, learner, new WorkId(ids.next()), extended, List.copyOf(versions));
    }

    /// Often where a day begins or ends, or one second beside it.
    private Instant moment(Instant after, Instant due) {
        var at = chance.nextInt(3) > 0
                ? after.plusSeconds(1 + chance.nextInt(5 * 86_400))
                : due.plus(A_DAY.multipliedBy(chance.nextInt(12))).plusSeconds(chance.nextInt(3) - 1L);
        return at.isAfter(after) ? at : after.plusSeconds(1);
    }

    private Handed handed(Instant at, int possible) {
        var readings = new ArrayList<Reading>();
        var read = at;
        boolean back = false;
        for (int many = chance.nextInt(4); many > 0; many--) {
            read = read.plusSeconds(1 + chance.nextInt(86_400));
            boolean released = many > 1 || chance.nextInt(5) > 0;
            boolean returned = released && chance.nextInt(6) == 0;
            back |= returned;
            readings.add(new Reading(returned ? null : chance.nextInt(possible + 1), released ? read : null));
        }
        return new Handed(
                new SubmissionId(ids.next()),
                at,
                List.copyOf(readings),
                back ? at.plusSeconds(chance.nextInt(9 * 86_400)) : null);
    }

    void write(List<History> all, PersonId reviewer) {
        var works = new ArrayList<Object[]>();
        var extensions = new ArrayList<Object[]>();
        var versions = new ArrayList<Object[]>();
        var revisions = new ArrayList<Object[]>();
        var reviews = new ArrayList<Object[]>();
        var scores = new ArrayList<Object[]>();
        for (var one : all) {
            long work = one.work().value();
            long assignment = one.of().id().value();
            long learner = one.learner().value();
            works.add(new Object[] {work, assignment, learner, one.versions().size()});
            if (one.extended() != null)
                extensions.add(new Object[] {
                    assignment,
                    learner,
                    Utc.of(one.extended()),
                    Utc.of(one.extended()),
                    reviewer.value(),
                    Utc.of(one.extended())
                });
            for (int i = 0; i < one.versions().size(); i++) {
                var version = one.versions().get(i);
                long id = version.id().value();
                versions.add(new Object[] {id, work, i + 1, Utc.of(version.at()), SHA});
                if (version.inTimeUntil() != null)
                    revisions.add(new Object[] {id, work, i + 1, Utc.of(version.inTimeUntil()), Utc.of(version.at())});
                for (var reading : version.readings()) {
                    long review = ids.next();
                    var at = reading.at() == null ? null : Utc.of(reading.at());
                    reviews.add(new Object[] {
                        review,
                        id,
                        work,
                        assignment,
                        learner,
                        reviewer.value(),
                        at == null ? id : null,
                        Utc.of(version.at()),
                        at,
                        at,
                        reading.points() == null
                    });
                    var points = reading.points();
                    if (points == null) continue;
                    int first = points / 3;
                    scores.add(new Object[] {review, 0, first});
                    scores.add(new Object[] {review, 1, points - first});
                }
            }
        }
        batch("insert into assignment_work (id, assignment, person, versions) values (?, ?, ?, ?)", works);
        batch("""
                insert into assignment_extension (assignment, person, due_at, cut_off_at, reason, granted_by, granted_at)
                values (?, ?, ?, ?, '', ?, ?)""", extensions);
        batch("""
                insert into assignment_submission (id, work, version, text, handed_in_at, sha256)
                values (?, ?, ?, '', ?, ?)""", versions);
        batch("""
                insert into assignment_revision (submission, work, version, until_at, asked_at)
                values (?, ?, ?, ?, ?)""", revisions);
        batch("""
                insert into review
                    (id, submission, work, assignment, author, reviewer, open_for, words, note, claimed_at, written_at,
                    released_at, returned, edits)
                values (?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, 1)""", reviews);
        batch("insert into review_score (review, place, points) values (?, ?, ?)", scores);
    }

    private void batch(String text, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += A_BATCH)
            sql.batchUpdate(text, rows.subList(from, Math.min(rows.size(), from + A_BATCH)));
    }
}
