package lyceum.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.Set;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.course.CohortTerms;
import lyceum.course.StudioShelf;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.StudioSlot;

/// The way to each cohort's gradebook.
@org.springframework.stereotype.Component
class GradebookInStudio implements StudioSlot {
    private static final int AFTER_ASSIGNMENTS = 51;

    private final StudioShelf shelf;
    private final Roles roles;
    private final Say say;

    GradebookInStudio(StudioShelf shelf, Roles roles, Say say) {
        this.shelf = shelf;
        this.roles = roles;
        this.say = say;
    }

    @Override
    public int order() {
        return AFTER_ASSIGNMENTS;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        boolean everywhere = roles.may(reader, Act.REVIEW_WORK, community);
        var named = everywhere ? Set.<CohortId>of() : roles.namedFor(reader, community);
        if (!everywhere && named.isEmpty()) return Optional.empty();
        var rows = new Rows();
        shelf.of(reader, community).stream()
                .flatMap(course -> course.cohorts().stream())
                .map(cohort -> cohort.terms())
                .filter(terms ->
                        terms.state() == CohortTerms.State.PUBLISHED || terms.state() == CohortTerms.State.CLOSED)
                .filter(terms -> everywhere || named.contains(terms.id()))
                .forEach(terms -> rows.row(
                        terms.courseTitle().in(language) + " " + terms.name().in(language),
                        Parts.link(say.text(language, "gradebook.title"), GradebookFrame.book(terms.id()))));
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(Parts.classed(new Section(new H2(say.text(language, "gradebook.title")), rows), "section"));
    }
}
