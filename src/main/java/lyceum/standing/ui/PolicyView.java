package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.GroupId;
import lyceum.shell.Facts;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.EliminationRule;
import lyceum.standing.PolicyVersion;
import lyceum.standing.ScoreKind;
import lyceum.standing.Standings;

/// The policy of a core group, every value of it, with its versions; and for owners the next one and its dry run.
@Route("groups/:group/policy")
@PermitAll
@StyleSheet("rooms/standing.css")
class PolicyView extends StandingPage {
    private final transient RotatingGroups groups;
    private final transient EliminationPolicies policies;
    private final transient Standings standings;
    private final transient PolicyForms forms;
    private final transient Accounts accounts;
    private final transient Roles roles;

    PolicyView(
            StandingFrame frame,
            RotatingGroups groups,
            EliminationPolicies policies,
            Standings standings,
            PolicyForms forms,
            Accounts accounts,
            Roles roles) {
        super(frame);
        this.groups = groups;
        this.policies = policies;
        this.standings = standings;
        this.forms = forms;
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    void open(GroupId id, BeforeEnterEvent event) {
        show(groups.get(id, me()));
    }

    private void show(RotatingGroup group) {
        var policy = policies.current(me(), group.id());
        head(group, "policy", getTranslation("standing.policy"));
        add(Parts.classed(new Paragraph(getTranslation("standing.policy.lede")), "lede"));
        section(version(policy), weights(policy), rule(policy));
        boolean decides = roles.may(me(), Act.SET_POLICY, group.community());
        if (decides)
            section(
                    getTranslation("standing.policy.next"),
                    getTranslation("standing.policy.next.note"),
                    forms.of(group, me(), policy, language(), () -> show(group)));
        if (decides) section(getTranslation("standing.board"), getTranslation("standing.bands.note"), bands(group));
        history(group);
        if (decides) add(check(group));
    }

    private String version(EliminationPolicy policy) {
        return policy.version() == 0
                ? getTranslation("standing.policy.usual")
                : getTranslation("standing.policy.version", policy.version());
    }

    private Component weights(EliminationPolicy policy) {
        var rows = Parts.classed(new Rows(), "fold");
        for (var kind : ScoreKind.values()) {
            var weighing = policy.weighing(kind);
            var cap = weighing.cap();
            rows.row(
                    new Span(getTranslation("standing.kind." + kind)),
                    new Span(
                            cap == null
                                    ? getTranslation("standing.worth", StandingFrame.points(weighing.weight()))
                                    : getTranslation(
                                            "standing.worth.capped",
                                            StandingFrame.points(weighing.weight()),
                                            StandingFrame.points(cap))));
        }
        return rows;
    }

    private Component rule(EliminationPolicy policy) {
        var fixed = policy.fixed();
        return Parts.classed(
                new Facts()
                        .fact(getTranslation("standing.field.windowDays"), days(policy.windowDays()))
                        .fact(
                                getTranslation("standing.field.passLine"),
                                getTranslation("standing.rule.line", StandingFrame.points(policy.passLine())))
                        .fact(
                                getTranslation("standing.rule.most"),
                                fixed == null
                                        ? getTranslation(
                                                "standing.rule.share",
                                                StandingFrame.points(policy.share()),
                                                policy.minimum(),
                                                EliminationRule.FEWEST_ELIGIBLE)
                                        : getTranslation(
                                                "standing.rule.fixed",
                                                fixed,
                                                policy.minimum(),
                                                EliminationRule.FEWEST_ELIGIBLE))
                        .fact(
                                getTranslation("standing.rule.ties"),
                                getTranslation("standing.rule.ties." + policy.ties()))
                        .fact(
                                getTranslation("standing.rule.protected"),
                                getTranslation("standing.rule.protected.who", policy.newcomerDays())),
                "section");
    }

    private String days(int days) {
        return getTranslation("standing.days", days);
    }

    private void history(RotatingGroup group) {
        var all = policies.history(me(), group.id());
        if (all.isEmpty()) return;
        var names = accounts.people(all.stream().map(PolicyVersion::by).toList());
        var rows = Parts.classed(new Rows(), "fold");
        for (var one : all) {
            var by = names.get(one.by());
            rows.row(
                    new Div(
                            new Span(getTranslation(
                                    "standing.policy.version", one.policy().version())),
                            Parts.classed(new Paragraph(one.why()), "pre-line", "small", "soft")),
                    Parts.classed(
                            new Span(getTranslation(
                                    "standing.policy.by",
                                    by == null ? getTranslation("group.members.gone") : by.name(),
                                    frame.say().moment(language(), one.at(), group.zone()))),
                            "small",
                            "faint"));
        }
        section(getTranslation("standing.policy.history"), rows);
    }

    private Component bands(RotatingGroup group) {
        var bands = new Checkbox(getTranslation("standing.bands"), standings.showsBands(me(), group.id()));
        bands.addValueChangeListener(chosen -> standings.showBands(me(), group.id(), chosen.getValue()));
        return bands;
    }

    private Component check(RotatingGroup group) {
        int differing = standings.differing(me(), group.id());
        return Parts.classed(
                new Paragraph(
                        differing == 0
                                ? getTranslation("standing.check.sound")
                                : getTranslation("standing.check.differing", differing)),
                "small",
                differing == 0 ? "faint" : "bad",
                "section");
    }
}
