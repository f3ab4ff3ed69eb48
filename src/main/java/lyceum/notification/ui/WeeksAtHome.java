package lyceum.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.Weeks;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.shell.Ribbon;

/// The weeks of the cohorts one is in, and the one of today.
@org.springframework.stereotype.Component
class WeeksAtHome implements HomeSlot {
    private static final int AFTER_WHAT_WAITS = 160;
    /// A longer cohort has no weeks that anybody counts; its heading stands alone.
    private static final int MOST_DRAWN = 60;

    private static final int MOST_COHORTS = 3;

    private final Members members;
    private final Courses courses;
    private final Say say;
    private final Clock clock;

    WeeksAtHome(Members members, Courses courses, Say say, Clock clock) {
        this.members = members;
        this.courses = courses;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_WHAT_WAITS;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var cohorts = members.enrollments(reader).stream()
                .filter(one -> one.state() == Enrollment.State.LIVE)
                .map(Enrollment::cohort)
                .collect(Collectors.toSet());
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var ribbons = courses.terms(cohorts).values().stream()
                .filter(terms -> terms.state() != CohortTerms.State.CANCELLED)
                .filter(terms -> !weeks(terms).areOver())
                .sorted(CohortTerms.BY_FIRST_DAY)
                .limit(MOST_COHORTS)
                .map(terms -> section(terms, language))
                .toArray(Section[]::new);
        return ribbons.length == 0 ? Optional.empty() : Optional.of(new Div(ribbons));
    }

    private Section section(CohortTerms terms, Locale language) {
        var weeks = weeks(terms);
        var heading = new H2(say.text(
                language,
                "notification.weeks.cohort",
                terms.courseTitle().in(language),
                terms.name().in(language)));
        var words = weeks.haveBegun()
                ? say.text(language, "notification.weeks.now", weeks.now(), weeks.all())
                : say.text(language, "notification.weeks.before", terms.firstDay(), weeks.all());
        heading.add(Parts.classed(new Span(words), "note-beside"));
        var section = Parts.classed(new Section(heading), "section");
        if (weeks.all() <= MOST_DRAWN)
            section.add(new Ribbon(weeks.all(), weeks.now(), words)
                    .begins(say.text(language, "notification.weeks.first"))
                    .now(say.text(language, "notification.weeks.this"))
                    .ends(say.text(language, "notification.weeks.last")));
        return section;
    }

    /// Counted in the community's zone.
    private Weeks weeks(CohortTerms terms) {
        return Weeks.of(terms, LocalDate.ofInstant(clock.instant(), terms.zone()));
    }
}
