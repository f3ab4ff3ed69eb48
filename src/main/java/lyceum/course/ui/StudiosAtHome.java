package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.course.CourseInStudio;
import lyceum.course.CourseInStudio.CohortInStudio;
import lyceum.course.StudioShelf;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The communities that somebody works for, and how their tickets sell just now.
@org.springframework.stereotype.Component
class StudiosAtHome implements HomeSlot {
    private static final int AFTER_WHAT_IS_DUE = 150;

    private final Communities communities;
    private final StudioShelf shelf;
    private final CohortRows cohorts;
    private final Say say;
    private final Clock clock;

    StudiosAtHome(Communities communities, StudioShelf shelf, CohortRows cohorts, Say say, Clock clock) {
        this.communities = communities;
        this.shelf = shelf;
        this.cohorts = cohorts;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_WHAT_IS_DUE;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var places = shelf.everywhere(reader);
        if (places.isEmpty()) return Optional.empty();
        communities.profiles(places.keySet());
        var language = UI.getCurrent().getLocale();
        var studios = new Div();
        places.forEach((community, courses) -> studios.add(studio(community, courses, language)));
        return Optional.of(studios);
    }

    private Section studio(CommunityId community, List<CourseInStudio> courses, Locale language) {
        var name = communities.get(community).name().in(language);
        var heading = new H2(Parts.link(name, "studio/" + community));
        heading.add(Parts.classed(new Span(say.text(language, "course.studio")), "note-beside"));
        var selling = courses.stream()
                .flatMap(course -> course.cohorts().stream())
                .filter(cohort -> cohort.terms().isOnSaleAt(clock.instant()))
                .toList();
        return Parts.classed(new Section(heading, sale(selling, language)), "section");
    }

    private Component sale(List<CohortInStudio> selling, Locale language) {
        if (selling.isEmpty()) return Parts.classed(new Paragraph(say.text(language, "course.home.no-sale")), "soft");
        var rows = new Rows();
        for (var cohort : selling) {
            var terms = cohort.terms();
            var what = say.text(
                    language,
                    "course.home.cohort",
                    terms.courseTitle().in(language),
                    terms.name().in(language));
            var path = "studio/" + terms.community() + "/sales/" + terms.id();
            rows.row(new Span(what), Parts.classed(Parts.link(cohorts.fill(cohort, language), path), "small"));
        }
        return rows;
    }
}
