package lyceum.group.ui;

import java.time.ZoneId;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.group.GroupLeaves;
import lyceum.group.GroupMoves;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.group.Rosters;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shell.Leaves;
import org.springframework.stereotype.Component;

/// What the pages of a roster need.
@Component
record RosterFrame(
        Rosters rosters,
        GroupMoves moves,
        Groups groups,
        GroupLeaves leaves,
        Communities communities,
        Courses courses,
        Accounts accounts,
        SignedIn who,
        Say say) {
    String kicker(LearnerGroup group, Locale language) {
        var name = communities.get(group.community()).name().in(language);
        if (group.cohort() == null) return name;
        var terms = courses.terms(group.cohort());
        return say.text(
                language,
                "group.kicker",
                name,
                terms.courseTitle().in(language),
                terms.name().in(language));
    }

    Leaves leaves(LearnerGroup group, Locale language) {
        return new Leaves(
                say.text(language, "group.leaves"),
                leaves.of(group.id(), who.person(), language).stream()
                        .map(leaf -> new Leaves.Leaf(
                                leaf.label(),
                                leaf.path(),
                                leaf.count(),
                                say.text(language, "group.leaves.new", leaf.count())))
                        .toList(),
                path(group.id()));
    }

    String written(LearnerGroup group, MemberNumber number) {
        return communities.get(group.community()).numbers().write(number);
    }

    /// 学员二群, Group 2.
    String name(int ordinal, Locale language) {
        return LearnerGroup.name(ordinal, say, language);
    }

    ZoneId zone(LearnerGroup group) {
        return communities.get(group.community()).zone();
    }

    static String path(GroupId group) {
        return "groups/" + group + "/roster";
    }
}
