package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.community.CommunityFrame;
import lyceum.community.CommunityProfile;
import lyceum.course.CourseInStudio;
import lyceum.course.StudioShelf;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Facts;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// A community as its staff see it: what comes next, its courses and cohorts, and how they fill.
@Route("studio/:community")
@PermitAll
@StyleSheet("rooms/course.css")
class StudioView extends StudioPage {
    private final transient StudioShelf shelf;
    private final transient Communities communities;
    private final transient Roles roles;
    private final transient CohortRows rows;
    private final transient NextInStudio next;
    private final transient List<StudioSlot> slots;

    StudioView(
            StudioShelf shelf,
            Communities communities,
            Roles roles,
            CohortRows rows,
            NextInStudio next,
            List<StudioSlot> slots,
            SignedIn signedIn) {
        super(signedIn);
        this.shelf = shelf;
        this.communities = communities;
        this.roles = roles;
        this.rows = rows;
        this.next = next;
        this.slots = slots.stream()
                .sorted(Comparator.comparingInt(StudioSlot::order))
                .toList();
    }

    @Override
    void open(PersonId reader, CommunityId community, BeforeEnterEvent event) {
        var courses = shelf.of(reader, community);
        var profile = communities.profile(community);
        boolean edits = roles.may(reader, Act.EDIT_COURSE, community);
        clear();
        head(getTranslation("course.studio"), profile.community().name().in(getLocale()));
        if (edits) next.of(profile, courses, getLocale()).ifPresent(step -> add(banner(step)));
        courses.forEach(course -> add(course(course, edits)));
        if (courses.isEmpty()) add(nothingYet(community, edits));
        else if (edits)
            add(Parts.classed(
                    Parts.row(Parts.buttonLink(
                            getTranslation("course.new.title"), "studio/" + community + "/courses/new")),
                    "section"));
        slots.forEach(slot -> slot.show(community, reader).ifPresent(this::add));
        section(getTranslation("course.studio.about"), facts(profile), links(profile, edits));
    }

    private static Section banner(NextInStudio.Step step) {
        var act = Parts.primaryLink(step.act(), step.path());
        var banner =
                Parts.classed(new Section(new H2(step.title()), new Span(step.sentence()), Parts.row(act)), "next");
        return banner;
    }

    private Section course(CourseInStudio found, boolean edits) {
        var course = found.course();
        var title = course.title().in(getLocale());
        var path = "studio/" + course.community() + "/courses/" + course.id();
        var heading = new H2(edits ? Parts.link(title, path) : new Span(title));
        if (!course.published())
            heading.add(Parts.classed(new Span(getTranslation("course.state.draft")), "tag", "note-beside"));
        var section = Parts.classed(new Section(heading), "section");
        section.add(
                found.cohorts().isEmpty()
                        ? soft(getTranslation("course.cohorts.none"))
                        : rows.of(found.cohorts(), edits, getLocale()));
        if (edits) section.add(Parts.row(Parts.link(getTranslation("course.cohort.new"), path + "/cohort")));
        return section;
    }

    private Component nothingYet(CommunityId community, boolean edits) {
        if (!edits)
            return new EmptyState(getTranslation("course.studio.empty"), getTranslation("course.studio.empty.staff"));
        return new EmptyState(
                getTranslation("course.studio.empty"),
                getTranslation("course.studio.empty.owner"),
                Parts.buttonLink(getTranslation("course.new.title"), "studio/" + community + "/courses/new"));
    }

    private Facts facts(CommunityProfile profile) {
        var community = profile.community();
        var facts = new Facts()
                .fact(
                        getTranslation("course.studio.state"),
                        getTranslation(community.published() ? "course.studio.published" : "course.studio.hidden"))
                .fact(getTranslation("course.studio.address"), CommunityFrame.path(community))
                .fact(getTranslation("course.studio.zone"), community.zone().getId())
                .fact(
                        getTranslation("course.studio.rules"),
                        getTranslation("course.studio.rules.version", profile.rulesVersion()));
        if (profile.moneyKind() != null)
            facts.fact(
                    getTranslation("course.studio.money"),
                    getTranslation("course.studio.money." + profile.moneyKind()));
        return facts;
    }

    private Component links(CommunityProfile profile, boolean edits) {
        var links = new ArrayList<Component>();
        var community = profile.community();
        var page = Parts.link(
                getTranslation(community.published() ? "course.studio.page" : "course.studio.preview"),
                CommunityFrame.path(community) + (community.published() ? "" : "?preview"));
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        links.add(page);
        if (edits) {
            links.add(Parts.link(getTranslation("course.studio.edit"), "studio/" + community.id() + "/edit"));
            links.add(Parts.link(getTranslation("course.studio.staff"), "studio/" + community.id() + "/staff"));
        }
        return Parts.row(links.toArray(Component[]::new));
    }
}
