package lyceum.showcase.ui;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.assignment.AfterHandingIn;
import lyceum.assignment.Assignment;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On an assignment's page: the way to nominating, for staff.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ShowcaseDesk implements AfterHandingIn {
    private final Assignments assignments;
    private final Say say;

    ShowcaseDesk(Assignments assignments, Say say) {
        this.assignments = assignments;
        this.say = say;
    }

    @Override
    public Optional<Told> desk(Assignment of, PersonId reader, Locale language) {
        return of.published() && assignments.isStaff(reader, of)
                ? Optional.of(new Told(say.text(language, "showcase.nominate.title"), "work/" + of.id() + "/showcase"))
                : Optional.empty();
    }

    @Override
    public Map<SubmissionId, Told> told(
            Assignment of, PersonId reader, Collection<Submission> versions, Locale language) {
        return Map.of();
    }
}
