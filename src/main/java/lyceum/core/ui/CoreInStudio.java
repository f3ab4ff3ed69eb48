package lyceum.core.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Marks;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// The community's round tables, and for owners the founding of one.
@org.springframework.stereotype.Component
class CoreInStudio implements StudioSlot {
    private final CoreGroups groups;
    private final Roles roles;
    private final Say say;

    CoreInStudio(CoreGroups groups, Roles roles, Say say) {
        this.groups = groups;
        this.roles = roles;
        this.say = say;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        var all = groups.openTo(reader, community);
        boolean founds = roles.may(reader, Act.FOUND_CORE, community);
        if (all.isEmpty() && !founds) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var section = Parts.classed(new Section(new H2(say.text(language, "core.studio"))), "section");
        var marks = Parts.row();
        all.forEach(group -> marks.add(mark(group, language)));
        if (all.isEmpty())
            section.add(Parts.classed(new Paragraph(say.text(language, "core.studio.none")), "small", "soft"));
        else section.add(marks);
        if (founds)
            section.add(Parts.row(Parts.link(say.text(language, "core.found.title"), "studio/" + community + "/core")));
        return Optional.of(section);
    }

    private Anchor mark(CoreGroup group, Locale language) {
        var mark = Parts.classed(new Anchor("groups/" + group.id() + "/seats"), "count-mark");
        mark.add(
                Parts.drawing(Marks.ring().replace("\"mark\"", "\"mark big\"")),
                new Span(
                        Parts.classed(new Span(group.name().in(language)), "name"),
                        new Span(say.text(language, "core.studio.seats", group.taken(), group.cap()))));
        return mark;
    }
}
