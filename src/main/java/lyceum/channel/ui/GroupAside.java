package lyceum.channel.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import lyceum.channel.GroupAct;
import lyceum.channel.Presence;
import lyceum.community.Communities;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.shell.Facts;
import lyceum.shell.Parts;
import org.springframework.stereotype.Component;

/// Beside the announcements: one's number, and where to ask.
@Component
class GroupAside {
    private final Members members;
    private final Communities communities;
    private final Say say;

    GroupAside(Members members, Communities communities, Say say) {
        this.members = members;
        this.communities = communities;
        this.say = say;
    }

    Aside of(Presence reader, Locale language) {
        var aside = Parts.classed(new Aside(), "stack");
        var group = reader.group();
        var facts = new Facts();
        var number = members.numbers(reader.person()).get(group.community());
        if (number != null)
            facts.fact(
                    say.text(language, "group.own-number"),
                    Parts.classed(
                            new Span(
                                    communities.get(group.community()).numbers().write(number)),
                            "num"));
        facts.fact(
                say.text(language, "group.topology"),
                say.text(language, reader.isRing() ? "group.topology.ring" : "group.topology.pyramid"));
        aside.add(facts);
        aside.add(Parts.classed(
                new Paragraph(say.text(language, reader.isRing() ? "channel.aside.ring" : "channel.aside.pyramid")),
                "small",
                "soft"));
        if (reader.may(GroupAct.ASK))
            aside.add(Parts.row(
                    Parts.buttonLink(say.text(language, "channel.ask"), "groups/" + group.id() + "/questions")));
        return aside;
    }
}
