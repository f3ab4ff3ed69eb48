package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.community.CommunityProfile;
import lyceum.course.CourseInStudio;
import lyceum.course.StudioShelf;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// What an owner does next, on the home page: until the first ticket can be bought there is always something.
@org.springframework.stereotype.Component
class StudioAtHome implements HomeSlot {
    private static final int AFTER_A_LEARNERS_OWN = 60;

    private final Roles roles;
    private final Communities communities;
    private final StudioShelf shelf;
    private final NextInStudio next;
    private final Say say;

    StudioAtHome(Roles roles, Communities communities, StudioShelf shelf, NextInStudio next, Say say) {
        this.roles = roles;
        this.communities = communities;
        this.shelf = shelf;
        this.next = next;
        this.say = say;
    }

    @Override
    public int order() {
        return AFTER_A_LEARNERS_OWN;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = UI.getCurrent().getLocale();
        var owned = roles.where(reader, Act.EDIT_COURSE);
        if (owned.isEmpty() && roles.where(reader).isEmpty() && roles.may(reader, Act.FOUND_COMMUNITY)) {
            var at = "course.next.found";
            return Optional.of(card(
                    "",
                    new NextInStudio.Step(
                            say.text(language, at),
                            say.text(language, at + ".why"),
                            say.text(language, at + ".act"),
                            "studio/new")));
        }
        if (owned.isEmpty()) return Optional.empty();
        var shelf = this.shelf.everywhere(reader);
        var profiles = communities.profiles(owned);
        return owned.stream()
                .flatMap(community -> Optional.ofNullable(profiles.get(community)).stream())
                .flatMap(profile -> of(profile, shelf, language).stream())
                .findFirst();
    }

    private Optional<Component> of(
            CommunityProfile profile, Map<CommunityId, List<CourseInStudio>> shelf, Locale language) {
        var courses = shelf.getOrDefault(profile.community().id(), List.of());
        return next.of(profile, courses, language)
                .map(step -> card(profile.community().name().in(language), step));
    }

    private static Div card(String kicker, NextInStudio.Step step) {
        var card = new Div();
        if (!kicker.isEmpty()) card.add(Parts.classed(new Paragraph(kicker), "kicker"));
        card.add(
                new H2(step.title()),
                new Paragraph(step.sentence()),
                Parts.row(Parts.primaryLink(step.act(), step.path())));
        return card;
    }
}
