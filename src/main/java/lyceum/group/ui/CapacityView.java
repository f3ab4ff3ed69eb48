package lyceum.group.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import lyceum.access.CohortNames;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.group.Capacities;
import lyceum.group.GroupPolicy;
import lyceum.group.Overflow;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Fields;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// How large the learner groups of a cohort or community are, and which of them an arrival is given.
@Route("studio/:community/groups/:cohort?")
@PermitAll
class CapacityView extends Page implements BeforeEnterObserver {
    private final transient Capacities capacities;
    private final transient Communities communities;
    private final transient CohortNames cohorts;
    private final transient SignedIn who;

    CapacityView(Capacities capacities, Communities communities, CohortNames cohorts, SignedIn who) {
        this.capacities = capacities;
        this.communities = communities;
        this.cohorts = cohorts;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        var community = communities.get(CommunityId.parse(asked.get("community").orElse("")));
        var cohort = asked.get("cohort").map(CohortId::parse).orElse(null);
        if (cohort == null && community.groupsBy() == Community.GroupsBy.COHORT) choose(community);
        else show(community, cohort, capacities.of(me(), community.id(), cohort));
    }

    /// Each cohort has its own groups.
    private void choose(Community community) {
        capacities.demand(me(), community.id());
        clear();
        head(community.name().in(language()), getTranslation("group.capacity"));
        var all = cohorts.of(community.id(), language());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("group.capacity.none"), getTranslation("group.capacity.none.sentence")));
            return;
        }
        var rows = new Rows();
        all.forEach((cohort, name) -> {
            var now = capacities.of(me(), community.id(), cohort);
            var open = Parts.classed(
                    new Paragraph(getTranslation(
                            "group.capacity.line",
                            now.groups().size(),
                            now.policy().capacity(),
                            getTranslation("group.overflow." + now.policy().overflow()))),
                    "small",
                    "soft");
            rows.add(new ListItem(new Div(Parts.link(name, path(community, cohort)), open)));
        });
        section(getTranslation("group.capacity.cohorts"), rows);
    }

    private void show(Community community, @Nullable CohortId cohort, Capacities.Now now) {
        clear();
        var name = community.name().in(language());
        head(
                cohort == null ? name : cohorts.of(community.id(), language()).getOrDefault(cohort, name),
                getTranslation("group.capacity"));
        var size = new IntegerField(getTranslation("group.capacity.size"));
        size.setStepButtonsVisible(true);
        size.setMin(1);
        size.setMax(GroupPolicy.LARGEST);
        size.setValue(now.policy().capacity());
        size.setValueChangeMode(ValueChangeMode.LAZY);
        var overflow = new RadioButtonGroup<Overflow>();
        overflow.setLabel(getTranslation("group.overflow"));
        overflow.setItems(Overflow.values());
        overflow.setItemLabelGenerator(one -> getTranslation("group.overflow." + one));
        overflow.setValue(now.policy().overflow());
        var outcome = Parts.classed(new Paragraph(), "soft");
        outcome.getElement().setAttribute("role", "status");
        Runnable tell = () -> outcome.setText(outcome(now, size.getValue(), overflow.getValue()));
        size.addValueChangeListener(_ -> tell.run());
        overflow.addValueChangeListener(_ -> tell.run());
        tell.run();
        var trouble = new Div();
        var save = Parts.primary(getTranslation("group.capacity.save"), () -> {
            Fields.clear(Map.of("capacity", size), trouble);
            try {
                capacities.change(
                        me(), community.id(), cohort, new GroupPolicy(number(size.getValue()), overflow.getValue()));
            } catch (Refusal refusal) {
                Fields.show(refusal, Map.of("capacity", size), trouble);
                return;
            }
            Toast.done(getTranslation("group.capacity.saved"));
            show(community, cohort, capacities.of(me(), community.id(), cohort));
        });
        add(Parts.classed(new Div(trouble, size, overflow, outcome, Parts.row(save)), "form"));
        section(getTranslation("group.capacity.open"), ahead(community, cohort, now));
    }

    private Div ahead(Community community, @Nullable CohortId cohort, Capacities.Now now) {
        var next = Parts.button(
                getTranslation("group.capacity.open.do", now.groups().size() + 1), () -> {
                    capacities.openNext(me(), community.id(), cohort);
                    Toast.done(getTranslation("group.capacity.opened"));
                    show(community, cohort, capacities.of(me(), community.id(), cohort));
                });
        return Parts.stack(
                Parts.classed(
                        new Paragraph(getTranslation(
                                "group.capacity.now", now.groups().size(), now.members(), now.fullest())),
                        "soft"),
                Parts.classed(new Paragraph(getTranslation("group.capacity.open.what")), "small", "soft"),
                Parts.row(next));
    }

    /// What will happen, before it is said to happen.
    private String outcome(Capacities.Now now, @Nullable Integer size, Overflow overflow) {
        int capacity = number(size);
        if (capacity < 1 || capacity > GroupPolicy.LARGEST)
            return getTranslation("refusal.CapacityOutOfRange", 1, GroupPolicy.LARGEST);
        if (capacity < now.fullest()) return getTranslation("refusal.CapacityBelowMembers", now.fullest());
        return getTranslation(
                "group.overflow." + overflow + ".what",
                capacity,
                now.free(capacity),
                now.groups().size() + 1);
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    static String path(Community community, CohortId cohort) {
        return "studio/" + community.id() + "/groups/" + cohort;
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
