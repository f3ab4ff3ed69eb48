package lyceum.gradebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// From a cohort's group to the gradebook for its staff, and to one's own grades for its learners.
@Component
class GradesLeaves implements GroupLeaf {
    private final Places places;
    private final Members members;
    private final Roles roles;
    private final Say say;

    GradesLeaves(Places places, Members members, Roles roles, Say say) {
        this.places = places;
        this.members = members;
        this.roles = roles;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var of = places.group(group);
        var cohort = of.cohort();
        if (cohort == null) return List.of();
        var leaves = new ArrayList<Leaf>();
        if (members.enrollments(reader).stream()
                .anyMatch(one -> one.cohort().equals(cohort) && one.state() != Enrollment.State.ENDED))
            leaves.add(new Leaf(42, say.text(language, "gradebook.own"), GradebookFrame.own(cohort), 0));
        if (roles.may(reader, Act.REVIEW_WORK, of.community(), cohort))
            leaves.add(new Leaf(43, say.text(language, "gradebook.title"), GradebookFrame.book(cohort), 0));
        return leaves;
    }
}
