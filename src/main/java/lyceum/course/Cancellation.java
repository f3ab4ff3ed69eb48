package lyceum.course;

import java.time.Instant;
import java.util.List;
import lyceum.shared.PersonId;

/// What became of the wish to cancel a cohort.
public sealed interface Cancellation {
    /// Nothing had been ordered, so one person was enough.
    record Done() implements Cancellation {}

    /// @param others who may confirm; empty where a second owner has to be appointed first
    record WaitsForAnother(List<PersonId> others) implements Cancellation {}

    /// Who asked, when and why; waits for a second person.
    record Asked(PersonId by, Instant at, String why) {}
}
