package lyceum.group.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.directory.NameCards;
import lyceum.group.GroupLeaves;
import lyceum.group.GroupMember;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shell.Facts;
import lyceum.shell.Leaves;
import lyceum.shell.Marks;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// How full a group is, whose it is, and who is in it.
@Route("groups/:group/members")
@PermitAll
class GroupView extends Page implements BeforeEnterObserver {
    private final transient Groups groups;
    private final transient GroupLeaves leaves;
    private final transient Communities communities;
    private final transient Courses courses;
    private final transient Members members;
    private final transient Accounts accounts;
    private final transient NameCards cards;
    private final transient Roles roles;
    private final transient SignedIn who;
    private final transient Say say;

    GroupView(
            Groups groups,
            GroupLeaves leaves,
            Communities communities,
            Courses courses,
            Members members,
            Accounts accounts,
            NameCards cards,
            Roles roles,
            SignedIn who,
            Say say) {
        this.groups = groups;
        this.leaves = leaves;
        this.communities = communities;
        this.courses = courses;
        this.members = members;
        this.accounts = accounts;
        this.cards = cards;
        this.roles = roles;
        this.who = who;
        this.say = say;
    }

    private record Line(GroupMember member, String number, String name) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = GroupId.parse(event.getRouteParameters().get("group").orElse(""));
        show(groups.get(id, who.person()));
    }

    private void show(LearnerGroup group) {
        clear();
        var community = communities.get(group.community());
        var terms = group.cohort() == null ? null : courses.terms(group.cohort());
        head(kicker(community, terms), group.name(say, language()));
        add(leaves(group), shape(group), facts(group, community, terms));
        section(getTranslation("group.members"), getTranslation("group.members.note"), list(group, community));
    }

    private String kicker(Community community, @Nullable CohortTerms terms) {
        var name = community.name().in(language());
        return terms == null
                ? name
                : getTranslation(
                        "group.kicker",
                        name,
                        terms.courseTitle().in(language()),
                        terms.name().in(language()));
    }

    private Leaves leaves(LearnerGroup group) {
        return new Leaves(
                getTranslation("group.leaves"),
                leaves.of(group.id(), who.person(), language()).stream()
                        .map(leaf -> new Leaves.Leaf(
                                leaf.label(),
                                leaf.path(),
                                leaf.count(),
                                getTranslation("group.leaves.new", leaf.count())))
                        .toList(),
                "groups/" + group.id() + "/members");
    }

    private Div shape(LearnerGroup group) {
        return Parts.row(
                Parts.drawing(Marks.pyramidFill(group.members(), group.size())),
                new Paragraph(getTranslation(
                        group.members() < group.size() ? "group.filling" : "group.full",
                        group.members(),
                        group.size(),
                        group.size() - group.members())));
    }

    private Facts facts(LearnerGroup group, Community community, @Nullable CohortTerms terms) {
        var facts = new Facts();
        members.of(who.person(), group.community())
                .ifPresent(own -> facts.fact(
                        getTranslation("group.own-number"),
                        Parts.classed(new Span(community.numbers().write(own.number())), "num")));
        if (terms != null)
            facts.fact(
                    getTranslation("group.days"),
                    getTranslation("group.days.from-to", terms.firstDay(), terms.lastDay()));
        facts.fact(getTranslation("group.topology"), getTranslation("group.topology.pyramid"));
        staff(facts, group);
        facts.addClassName("section");
        return facts;
    }

    /// Whom one may turn to: two queries, however many there are.
    private void staff(Facts facts, LearnerGroup group) {
        var cohort = group.cohort();
        var staff =
                cohort == null ? roles.staffOf(group.community(), group.id()) : roles.staff(group.community(), cohort);
        var people = accounts.people(
                staff.values().stream().flatMap(List::stream).distinct().toList());
        for (var role : List.of(Role.OWNER, Role.TEACHER, Role.ASSISTANT, Role.SECRETARY)) {
            var names = staff.getOrDefault(role, List.of()).stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .map(Person::name)
                    .toList();
            if (!names.isEmpty())
                facts.fact(
                        getTranslation("group.staff." + role),
                        String.join(Languages.isChinese(language()) ? "、" : ", ", names));
        }
    }

    private Grid<Line> list(LearnerGroup group, Community community) {
        var grid = new Grid<Line>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setPageSize(50);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(Line::number)
                .setHeader(getTranslation("group.members.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Line::name).setHeader(getTranslation("group.members.name"));
        grid.getElement().setAttribute("aria-label", getTranslation("group.members"));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> page(group, community, query.getOffset(), query.getLimit()), query -> {
                    return groups.get(group.id(), who.person()).members();
                }));
        if (group.members() <= 12) grid.setAllRowsVisible(true);
        return grid;
    }

    /// Four queries a page: the places, and what their people are called here.
    private Stream<Line> page(LearnerGroup group, Community community, int offset, int limit) {
        var page = groups.members(group.id(), who.person(), offset, limit);
        var names = cards.names(
                group.community(), page.stream().map(GroupMember::person).toList());
        return page.stream()
                .map(member -> new Line(
                        member,
                        community.numbers().write(member.number()),
                        names.getOrDefault(member.person(), getTranslation("group.members.gone"))));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
