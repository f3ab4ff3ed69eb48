package lyceum.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.community.CommunityFrame;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.notification.Welcomes;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Between the ceremony and the first day: when it begins, and what one can do until then. The cohort that begins
/// first.
@org.springframework.stereotype.Component
class BeforeTheFirstDay implements HomeSlot {
    private static final int AFTER_WHAT_IS_TO_BE_PAID = 40;

    private final Members members;
    private final Welcomes welcomes;
    private final Courses courses;
    private final Communities communities;
    private final Say say;
    private final Clock clock;

    BeforeTheFirstDay(
            Members members, Welcomes welcomes, Courses courses, Communities communities, Say say, Clock clock) {
        this.members = members;
        this.welcomes = welcomes;
        this.courses = courses;
        this.communities = communities;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_WHAT_IS_TO_BE_PAID;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var live = members.enrollments(reader).stream()
                .filter(one -> one.state() == Enrollment.State.LIVE)
                .collect(Collectors.toMap(Enrollment::cohort, Enrollment::order, (first, _) -> first));
        var next = courses.terms(live.keySet()).values().stream()
                .filter(terms -> terms.state() != CohortTerms.State.CANCELLED)
                .filter(terms -> today(terms).isBefore(terms.firstDay()))
                .min(CohortTerms.BY_FIRST_DAY);
        if (next.isEmpty() || !welcomes.unseen(reader).isEmpty()) return Optional.empty();
        return next.map(terms -> card(terms, Objects.requireNonNull(live.get(terms.id()))));
    }

    private Component card(CohortTerms terms, OrderId order) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var community = communities.get(terms.community());
        var charter =
                Parts.primaryLink(say.text(language, "notification.first-day.charter"), CommunityFrame.path(community));
        charter.setRouterIgnore(true);
        var stub = Parts.classed(
                Parts.buttonLink(say.text(language, "notification.first-day.stub"), "welcome/" + order), "quiet");
        return new Div(
                Parts.classed(new Paragraph(kicker(terms, language)), "small", "mine"),
                new H2(say.text(language, "notification.first-day.title", terms.firstDay())),
                Parts.classed(
                        new Paragraph(say.text(
                                language,
                                "notification.first-day.sentence",
                                community.name().in(language))),
                        "soft"),
                community.published() ? Parts.row(charter, stub) : Parts.row(stub));
    }

    private String kicker(CohortTerms terms, Locale language) {
        long days = ChronoUnit.DAYS.between(today(terms), terms.firstDay());
        return say.text(
                language,
                days == 1 ? "notification.first-day.kicker.tomorrow" : "notification.first-day.kicker",
                terms.courseTitle().in(language),
                terms.name().in(language),
                days);
    }

    /// The day is the community's.
    private LocalDate today(CohortTerms terms) {
        return LocalDate.ofInstant(clock.instant(), terms.zone());
    }
}
