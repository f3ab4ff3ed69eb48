package lyceum.channel.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.channel.Channel;
import lyceum.channel.Presences;
import lyceum.channel.ReadMarks;
import lyceum.group.GroupLeaf;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Announcements, then the queue or the conversation, the search in them, and what each may do.
@Component
class ChannelLeaves implements GroupLeaf {
    private final Presences presences;
    private final ReadMarks marks;
    private final Say say;

    ChannelLeaves(Presences presences, ReadMarks marks, Say say) {
        this.presences = presences;
        this.marks = marks;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var path = "groups/" + group;
        var unread = marks.unread(reader, group);
        var leaves = new ArrayList<Leaf>();
        leaves.add(new Leaf(
                10, say.text(language, "channel.announcements"), path, unread.getOrDefault(Channel.ANNOUNCEMENTS, 0)));
        leaves.add(
                presences.of(group, reader).isRing()
                        ? new Leaf(
                                20,
                                say.text(language, "channel.talk"),
                                path + "/talk",
                                unread.getOrDefault(Channel.TALK, 0))
                        : new Leaf(
                                20,
                                say.text(language, "channel.questions"),
                                path + "/questions",
                                unread.getOrDefault(Channel.QUESTIONS, 0)));
        leaves.add(new Leaf(70, say.text(language, "channel.search"), path + "/search", 0));
        leaves.add(new Leaf(80, say.text(language, "channel.powers"), path + "/powers", 0));
        return leaves;
    }
}
