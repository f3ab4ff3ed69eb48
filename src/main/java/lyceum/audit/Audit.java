package lyceum.audit;

import lyceum.shared.Id;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The trail of privileged acts; written inside the act's own transaction.
@Service
public class Audit {
    /// @param by who did it, or null for the house itself (a job)
    /// @param act the act's name, as in `cohort.cancelled`
    /// @param about what it was done to
    /// @param why the reason that was given; empty where none is asked. Only a salted digest of it stands in the
    /// chain
    public void record(@Nullable PersonId by, String act, Id about, String why) {
        throw new UnsupportedOperationException();
    }
}
