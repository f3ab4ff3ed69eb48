package lyceum.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import lyceum.shared.Id;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The trail of privileged acts; written inside the act's own transaction.
@Service
public class Audit {
    private static final int SALT_BYTES = 16;
    private static final int LONGEST_REASON = 2_000;

    private final Trail trail;
    private final HeadFile head;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Audit(Trail trail, HeadFile head, Clock clock) {
        this.trail = trail;
        this.head = head;
        this.clock = clock;
    }

    /// The row is appended as the last thing before the commit, so that acts queue for the chain's one head as briefly
    /// as can be, and always after every other lock.
    /// @param by who did it, or null for the house itself (a job)
    /// @param act the act's name, as in `cohort.cancelled`
    /// @param about what it was done to
    /// @param why the reason that was given; empty where none is asked. Only a salted digest of it stands in the
    /// chain
    @Transactional
    public void record(@Nullable PersonId by, String act, Id about, String why) {
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        var reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
        var deed = new Deed(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by == null ? Deed.THE_HOUSE : by.value(),
                act,
                about.value(),
                about.getClass().getSimpleName(),
                HexFormat.of().formatHex(salt),
                reason);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private Trail.@Nullable Head written;

            @Override
            public void beforeCommit(boolean readOnly) {
                written = trail.append(deed);
            }

            @Override
            public void afterCommit() {
                if (written != null) head.keep(written);
            }
        });
    }

    /// The reasons of all acts about that go, with the salt that could join a guess to them; the chain stays whole.
    @Transactional
    public void forget(Id about) {
        trail.forget(about, about.getClass().getSimpleName());
    }

    /// How long the chain is by now, and its last signature: to be printed where the database does not reach.
    public Verdict.Whole head() {
        var now = trail.head();
        return new Verdict.Whole(now.places(), now.signature());
    }

    /// Walks the whole chain, and names the first place where it does not hold.
    public Verdict verify() {
        return trail.verify();
    }
}
