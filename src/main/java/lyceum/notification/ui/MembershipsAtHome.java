package lyceum.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.group.GroupNames;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The communities one belongs to, with the number and the group in each.
@org.springframework.stereotype.Component
class MembershipsAtHome implements HomeSlot {
    private final Members members;
    private final Communities communities;
    private final Groups groups;
    private final GroupNames names;
    private final Say say;

    MembershipsAtHome(Members members, Communities communities, Groups groups, GroupNames names, Say say) {
        this.members = members;
        this.communities = communities;
        this.groups = groups;
        this.names = names;
        this.say = say;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var memberships = members.of(reader);
        if (memberships.isEmpty()) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var places = groups.of(reader);
        var called = names.apart(places, language);
        var rows = Parts.classed(new Rows(), "fold");
        memberships.forEach(membership -> rows.row(name(membership, language), place(membership, places, called)));
        return Optional.of(
                Parts.classed(new Section(new H2(say.text(language, "notification.memberships")), rows), "section"));
    }

    private Div name(Membership membership, Locale language) {
        var community = communities.get(membership.community());
        var name = charter(community, language);
        var number = Parts.classed(new Span(community.numbers().write(membership.number())), "num", "small", "soft");
        var line = Parts.row(name, number);
        if (membership.state() != Membership.State.LIVE)
            line.add(Parts.classed(
                    new Span(say.text(language, "notification.membership." + membership.state())), "tag"));
        return line;
    }

    /// Its page, where it has one.
    private static Component charter(Community community, Locale language) {
        var name = community.name().in(language);
        if (!community.published()) return new Span(name);
        var link = new Anchor("/c/" + community.address(), name);
        link.setRouterIgnore(true);
        return link;
    }

    private Component place(Membership membership, List<LearnerGroup> places, Map<GroupId, String> called) {
        var links = Parts.row();
        places.stream()
                .filter(group -> group.community().equals(membership.community()))
                .forEach(group -> links.add(Parts.classed(
                        Parts.link(called.getOrDefault(group.id(), ""), "groups/" + group.id()), "small")));
        return links;
    }
}
