package lyceum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import lyceum.Cast;
import lyceum.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class AuditTest {
    @Autowired
    Audit audit;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_chain_that_nobody_touched_holds() {
        recorded();

        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_chain_that_grows_while_it_is_walked_holds() throws Exception {
        var cohort = cast.cohort();
        var over = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = writers.submit(() -> {
                while (!over.get()) audit.record(null, "test.act", cohort, "");
            });
            try {
                for (int walk = 0; walk < 60; walk++) assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
            } finally {
                over.set(true);
            }
            writer.get();
        }
    }

    @Test
    void an_altered_row_is_named() {
        long place = recorded();

        assertThat(afterwards("update audit_row set act = 'nothing' where place = " + place))
                .isEqualTo(new Verdict.Broken(place, Verdict.Fault.ALTERED));
    }

    @Test
    void a_missing_row_is_named() {
        long place = recorded();
        recorded();

        assertThat(afterwards("delete from audit_row where place = " + place))
                .isEqualTo(new Verdict.Broken(place, Verdict.Fault.MISSING));
    }

    @Test
    void swapped_rows_are_named() {
        long place = recorded();
        recorded();

        assertThat(afterwards(
                        "update audit_row set place = -1 where place = " + place,
                        "update audit_row set place = " + place + " where place = " + (place + 1),
                        "update audit_row set place = " + (place + 1) + " where place = -1"))
                .isEqualTo(new Verdict.Broken(place, Verdict.Fault.ALTERED));
    }

    @Test
    void a_tail_that_was_cut_off_with_its_head_is_missed_by_the_file() {
        recorded();
        long place = recorded();

        assertThat(afterwards(
                        "delete from audit_row where place = " + place,
                        "update audit_head set places = " + (place - 1)
                                + ", signature = (select signature from audit_row where place = " + (place - 1) + ")"))
                .isEqualTo(new Verdict.Broken(place, Verdict.Fault.CUT_SHORT));
    }

    @Test
    void an_erased_reason_leaves_the_chain_whole() {
        long place = recorded();

        db.sql("delete from audit_reason where place = ?").param(place).update();

        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void what_did_not_happen_is_not_recorded() {
        long before = last();

        transaction.executeWithoutResult(act -> {
            audit.record(null, "test.act", cast.cohort(), "");
            act.setRollbackOnly();
        });

        assertThat(last()).isEqualTo(before);
    }

    private long recorded() {
        audit.record(cast.eve(), "test.act", cast.cohort(), "because of a test");
        return last();
    }

    private long last() {
        return db.sql("select places from audit_head").query(Long.class).single();
    }

    /// What the walk says after somebody's statements; they are undone, as the chain is everybody's.
    private Verdict afterwards(String... statements) {
        return java.util.Objects.requireNonNull(transaction.execute(forged -> {
            for (var statement : statements) db.sql(statement).update();
            var verdict = audit.verify();
            forged.setRollbackOnly();
            return verdict;
        }));
    }
}
