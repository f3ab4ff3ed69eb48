package lyceum.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import lyceum.access.Named;
import lyceum.access.Role;
import lyceum.shared.CohortId;
import lyceum.shared.GroupId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;

/// A role, and for those that are named for cohorts, which.
class RoleFields extends Div {
    private static final List<Role> CHOICE = List.of(Role.OWNER, Role.TEACHER, Role.ASSISTANT, Role.SECRETARY);

    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final CheckboxGroup<CohortId> cohorts = new CheckboxGroup<>();
    private final CheckboxGroup<GroupId> groups = new CheckboxGroup<>();
    private boolean hasGroups;
    private final Paragraph hint = Parts.classed(new Paragraph(), "small", "soft");

    RoleFields() {
        addClassName("form");
        add(role, hint, cohorts, groups);
        role.addValueChangeListener(change -> explain());
    }

    /// @param common the learner groups that belong to no cohort; where there are none, nothing is asked about them
    void offer(Role now, Named named, Map<CohortId, String> all, Map<GroupId, String> common) {
        hasGroups = !common.isEmpty();
        groups.setLabel(getTranslation("access.staff.groups"));
        groups.setHelperText(getTranslation("access.staff.groups.help"));
        groups.setItems(common.keySet());
        groups.setItemLabelGenerator(one -> common.getOrDefault(one, ""));
        groups.setValue(named.groups());
        role.setLabel(getTranslation("access.staff.role"));
        role.setItems(CHOICE);
        role.setItemLabelGenerator(one -> getTranslation("access.role." + one));
        cohorts.setLabel(getTranslation("access.staff.cohorts"));
        cohorts.setItems(all.keySet());
        cohorts.setItemLabelGenerator(one -> all.getOrDefault(one, ""));
        cohorts.setValue(named.cohorts());
        role.setValue(now);
        explain();
    }

    Role role() {
        return role.getValue();
    }

    Named named() {
        return role().isScopedToCohorts() ? new Named(cohorts.getValue(), groups.getValue()) : Named.NOTHING;
    }

    void refuse(Refusal refusal) {
        Fields.mark(cohorts, getTranslation(refusal.key(), refusal.arguments().toArray()));
    }

    private void explain() {
        if (role.getValue() == null) return;
        hint.setText(getTranslation("access.role." + role.getValue() + ".may"));
        cohorts.setVisible(role.getValue().isScopedToCohorts());
        groups.setVisible(role.getValue().isScopedToCohorts() && hasGroups);
    }
}
