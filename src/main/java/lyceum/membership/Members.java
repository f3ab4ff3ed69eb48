package lyceum.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Members, their numbers and enrollments. Admission orders; everybody reads.
@Service
public class Members {
    /// Inside the caller's transaction; the same order again answers the same number and changes nothing.
    public MemberNumber enroll(
            OrderId order,
            PersonId person,
            CommunityId community,
            CohortId cohort,
            @Nullable LocalDate accessUntil,
            Instant at) {
        throw new UnsupportedOperationException();
    }

    /// Takes away exactly what that order gave; the number stays. Idempotent.
    public void end(OrderId order, Instant at) {
        throw new UnsupportedOperationException();
    }

    public Optional<Membership> of(PersonId person, CommunityId community) {
        throw new UnsupportedOperationException();
    }

    public List<Membership> of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public Map<PersonId, MemberNumber> numbers(CommunityId community, Collection<PersonId> people) {
        throw new UnsupportedOperationException();
    }

    public List<Enrollment> enrollments(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public Optional<Enrollment> enrollment(OrderId order) {
        throw new UnsupportedOperationException();
    }
}
