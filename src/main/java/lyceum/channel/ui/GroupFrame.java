package lyceum.channel.ui;

import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.channel.Mentions;
import lyceum.channel.OpenScreens;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.files.Files;
import lyceum.group.GroupLeaves;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shell.Drafts;
import lyceum.shell.Leaves;
import org.springframework.stereotype.Component;

/// What every page of a group needs: who reads, the name above it, its leaves.
@Component
record GroupFrame(
        Presences presences,
        OpenScreens screens,
        GroupLeaves leaves,
        Communities communities,
        Courses courses,
        Accounts accounts,
        Drafts drafts,
        Files files,
        SignedIn who,
        Markdown markdown,
        Mentions mentions,
        MentionWords called,
        Say say) {
    String kicker(Presence reader, Locale language) {
        var group = reader.group();
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

    Leaves leaves(Presence reader, String open, Locale language) {
        var all = leaves.of(reader.group().id(), reader.person(), language).stream()
                .map(leaf -> new Leaves.Leaf(
                        leaf.label(), leaf.path(), leaf.count(), say.text(language, "group.leaves.new", leaf.count())))
                .toList();
        return new Leaves(say.text(language, "group.leaves"), all, open);
    }
}
