package lyceum.assignment.ui;

import java.util.List;
import java.util.Locale;
import lyceum.assignment.Assignments;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The way from a cohort's group to its assignments, with how many wait.
@Component
class WorkLeaf implements GroupLeaf {
    private final Assignments assignments;
    private final Places places;
    private final Say say;

    WorkLeaf(Assignments assignments, Places places, Say say) {
        this.assignments = assignments;
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var cohort = places.group(group).cohort();
        if (cohort == null) return List.of();
        int waiting = (int) assignments.waiting(reader).stream()
                .filter(one -> one.cohort().equals(cohort))
                .count();
        return List.of(new Leaf(40, say.text(language, "assignment.assignments"), WorkFrame.path(cohort), waiting));
    }
}
