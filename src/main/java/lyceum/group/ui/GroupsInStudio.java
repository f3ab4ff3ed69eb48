package lyceum.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.group.Capacities;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Marks;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// The groups of a community as marks that count, cohort by cohort, newest last.
@org.springframework.stereotype.Component
class GroupsInStudio implements StudioSlot {
    private static final int MOST_SHOWN = 24;

    private final Groups groups;
    private final Capacities capacities;
    private final Courses courses;
    private final Say say;

    GroupsInStudio(Groups groups, Capacities capacities, Courses courses, Say say) {
        this.groups = groups;
        this.capacities = capacities;
        this.courses = courses;
        this.say = say;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        var mine = groups.openTo(reader, community);
        if (mine.isEmpty()) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var heading = new H2(say.text(language, "group.studio"));
        int members = mine.stream().mapToInt(LearnerGroup::members).sum();
        heading.add(Parts.classed(new Span(say.text(language, "group.studio.count", members)), "note-beside"));
        var section = Parts.classed(new Section(heading), "section");
        var terms = courses.terms(mine.stream()
                .flatMap(group -> Optional.ofNullable(group.cohort()).stream())
                .collect(Collectors.toSet()));
        byCohort(mine).forEach((cohort, some) -> {
            cohort.map(terms::get).ifPresent(one -> section.add(new H3(title(one, language))));
            section.add(marks(some, language));
        });
        if (capacities.areOpenTo(reader, community))
            section.add(Parts.row(Parts.link(say.text(language, "group.capacity"), "studio/" + community + "/groups")));
        return Optional.of(section);
    }

    private static LinkedHashMap<Optional<CohortId>, List<LearnerGroup>> byCohort(List<LearnerGroup> groups) {
        return groups.stream()
                .collect(Collectors.groupingBy(
                        group -> Optional.ofNullable(group.cohort()), LinkedHashMap::new, Collectors.toList()));
    }

    private String title(CohortTerms terms, Locale language) {
        return say.text(
                language,
                "group.studio.cohort",
                terms.courseTitle().in(language),
                terms.name().in(language));
    }

    private Div marks(List<LearnerGroup> groups, Locale language) {
        var marks = Parts.classed(new Div(), "groups");
        groups.stream().limit(MOST_SHOWN).forEach(group -> marks.add(mark(group, language)));
        if (groups.size() > MOST_SHOWN)
            marks.add(Parts.classed(
                    new Span(say.text(language, "group.studio.more", groups.size() - MOST_SHOWN)), "xs", "faint"));
        return marks;
    }

    private Anchor mark(LearnerGroup group, Locale language) {
        var mark = Parts.classed(new Anchor("groups/" + group.id()), "count-mark");
        mark.add(
                Parts.drawing(Marks.pyramidFill(group.members(), group.size())),
                new Span(
                        Parts.classed(new Span(group.shortName(say, language)), "name"),
                        new Span(say.number(language, group.members()))));
        mark.getElement()
                .setAttribute(
                        "aria-label",
                        say.text(
                                language,
                                "group.studio.mark",
                                group.name(say, language),
                                group.members(),
                                group.size()));
        return mark;
    }
}
