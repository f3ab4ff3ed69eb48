package lyceum.assignment;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.PersonId;

/// What a room downstream adds to an assignment's page: where works are read, and what came of each version.
public interface AfterHandingIn {
    /// @param label in the reader's language already
    record Told(String label, String path) {}

    /// Where staff read the works of this assignment.
    Optional<Told> desk(Assignment of, PersonId reader, Locale language);

    /// What this reader may know of these versions; those of which nothing is to be known are missing.
    Map<SubmissionId, Told> told(Assignment of, PersonId reader, Collection<Submission> versions, Locale language);
}
