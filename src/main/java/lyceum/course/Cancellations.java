package lyceum.course;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.course.CohortTerms.State;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cancelling a cohort gives everybody their money back. Where anything was ordered it takes two people: one owner
/// asks, which ends the sale at once, and another confirms.
@Service
public class Cancellations {
    public static final TextLimit WHY = TextLimit.needed("why", 1_000).inLines();

    private final Courses courses;
    private final CourseKeeping keeping;
    private final AllCohorts cohorts;
    private final SalesKnown sales;
    private final Roles roles;
    private final Audit audit;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Cancellations(
            Courses courses,
            CourseKeeping keeping,
            AllCohorts cohorts,
            SalesKnown sales,
            Roles roles,
            Audit audit,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher news) {
        this.courses = courses;
        this.keeping = keeping;
        this.cohorts = cohorts;
        this.sales = sales;
        this.roles = roles;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
        this.news = news;
    }

    /// @param typed the cohort's name, typed again by whoever asks, so that it is not another cohort
    @Transactional
    public Cancellation ask(PersonId by, CohortId id, String typed, String why) {
        var cohort = cohort(id);
        roles.demand(by, Act.CANCEL_COHORT, cohort.community(), id);
        var reason = WHY.check(why);
        if (!isNameOf(cohort, typed)) throw new NotItsName(cohort.name());
        if (!sales.of(id).ordered()) {
            cancel(by, cohort, reason);
            return new Cancellation.Done();
        }
        if (pending(id).isPresent()) throw new CancellationIsAsked();
        remember(by, id, reason);
        if (cohort.state() == State.PUBLISHED) courses.close(by, id);
        audit.record(by, "cohort.cancellation.asked", id, reason);
        var others = roles.owners(cohort.community()).stream()
                .filter(owner -> !owner.equals(by))
                .toList();
        return new Cancellation.WaitsForAnother(others);
    }

    /// The second person; never the one who asked.
    @Transactional
    public void confirm(PersonId by, CohortId id) {
        var cohort = cohort(id);
        roles.demand(by, Act.CANCEL_COHORT, cohort.community(), id);
        var asked = pending(id).orElseThrow(NotFound::new);
        if (asked.by().equals(by)) throw new AnotherPersonConfirms();
        if (taken(id) == 0) throw new NotFound();
        cancel(by, cohort, asked.why());
    }

    /// Takes the question back; the sale stays ended until it is opened again.
    @Transactional
    public void withdraw(PersonId by, CohortId id) {
        var cohort = cohort(id);
        roles.demand(by, Act.CANCEL_COHORT, cohort.community(), id);
        if (taken(id) == 0) throw new NotFound();
        audit.record(by, "cohort.cancellation.withdrawn", id, "");
    }

    /// What waits for a second person.
    Optional<Cancellation.Asked> pending(CohortId id) {
        return sql.sql("select asked_by, asked_at, why from cohort_cancellation where cohort_id = ?")
                .param(id.value())
                .query((row, n) -> new Cancellation.Asked(
                        new PersonId(row.getLong("asked_by")),
                        Utc.instant(row.getObject("asked_at", LocalDateTime.class)),
                        row.getString("why")))
                .optional();
    }

    /// As [#pending], for whoever may see the studio.
    public Optional<Cancellation.Asked> pending(PersonId by, CohortId id) {
        roles.demand(by, Act.CANCEL_COHORT, cohort(id).community(), id);
        return pending(id);
    }

    private void cancel(PersonId by, Cohort cohort, String why) {
        cohort.cancelled(why);
        keeping.save(cohort);
        news.publishEvent(new CohortCancelled(cohort.id(), by, why));
        audit.record(by, "cohort.cancelled", cohort.id(), why);
    }

    private void remember(PersonId by, CohortId id, String why) {
        try {
            sql.sql("insert into cohort_cancellation (cohort_id, asked_by, asked_at, why) values (?, ?, ?, ?)")
                    .params(List.of(id.value(), by.value(), Utc.of(clock.instant()), why))
                    .update();
        } catch (DuplicateKeyException raced) {
            throw new CancellationIsAsked();
        }
    }

    private int taken(CohortId id) {
        return sql.sql("delete from cohort_cancellation where cohort_id = ?")
                .param(id.value())
                .update();
    }

    private Cohort cohort(CohortId id) {
        return cohorts.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static boolean isNameOf(Cohort cohort, String typed) {
        var names = cohort.bothNames();
        var wanted = folded(typed);
        return !wanted.isEmpty() && (wanted.equals(folded(names.zh())) || wanted.equals(folded(names.en())));
    }

    private static String folded(String name) {
        return java.text.Normalizer.normalize(
                        name.length() > 1_000 ? name.substring(0, 1_000) : name, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
