package lyceum.broadcast.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.broadcast.BroadcastPlan;
import lyceum.broadcast.BroadcastPlan.Audience;
import lyceum.broadcast.Reach;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Id;
import lyceum.shared.NotFound;
import lyceum.shell.DraftedForm;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import org.jspecify.annotations.Nullable;

/// What is said, to whom, and when.
class BroadcastForm extends DraftedForm {
    private static final Duration STEP = Duration.ofMinutes(15);

    private enum When {
        NOW,
        LATER
    }

    private final transient BroadcastFrame frame;
    private final transient Reach reach;
    private final TextArea text;
    private final Div preview = Parts.classed(new Div(), "preview");
    private final RadioButtonGroup<Audience> audience;
    private final CheckboxGroup<CohortId> cohorts;
    private final CheckboxGroup<GroupId> groups;
    private final Paragraph reached = Parts.classed(new Paragraph(), "small", "soft");
    private final RadioButtonGroup<When> when;
    private final DateTimePicker sendAt;

    BroadcastForm(BroadcastFrame frame, CommunityId community, ZoneId home, String form, Reach reach) {
        super(frame.drafts(), frame.me(), home, form);
        this.frame = frame;
        this.reach = reach;
        text = new TextArea(word("text"));
        text.setMinRows(6);
        text.setMaxRows(24);
        text.setHelperText(word("text.help"));
        text("text", text);
        preview.setVisible(false);
        add(preview);
        audience = new RadioButtonGroup<>(word("audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(one -> word("audience." + one));
        field("audience", audience, Audience::name, Audience::valueOf);
        cohorts = chosen("cohorts", CohortId::parse);
        var known = cohortsOf();
        cohorts.setItems(known.keySet());
        cohorts.setItemLabelGenerator(known::get);
        groups = chosen("groups", GroupId::parse);
        var names = frame.names(reach, language());
        groups.setItems(reach.halls().stream().map(hall -> hall.group().id()).toList());
        var members = reach.halls().stream()
                .collect(Collectors.toMap(hall -> hall.group().id(), Reach.Hall::members));
        groups.setItemLabelGenerator(one -> getTranslation("broadcast.form.group", names.get(one), members.get(one)));
        reached.getElement().setAttribute("role", "status");
        add(reached);
        when = new RadioButtonGroup<>(word("when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(one -> word("when." + one));
        field("when", when, When::name, When::valueOf);
        sendAt = Localized.picker(new DateTimePicker(word("sendAt")));
        sendAt.setStep(STEP);
        sendAt.setHelperText(getTranslation(
                "broadcast.form.zone", frame.communities().get(community).zone().getId()));
        field("sendAt", sendAt, LocalDateTime::toString, LocalDateTime::parse);
        audience.addValueChangeListener(_ -> draw());
        cohorts.addValueChangeListener(_ -> draw());
        groups.addValueChangeListener(_ -> draw());
        when.addValueChangeListener(_ -> draw());
        audience.setValue(Audience.ALL);
        when.setValue(When.NOW);
        draw();
    }

    void fill(BroadcastPlan plan, @Nullable LocalDateTime at) {
        text.setValue(plan.text());
        audience.setValue(plan.audience());
        cohorts.setValue(plan.cohorts());
        groups.setValue(plan.groups());
        when.setValue(at == null ? When.NOW : When.LATER);
        sendAt.setValue(at);
        draw();
    }

    BroadcastPlan plan() {
        return new BroadcastPlan(text.getValue(), audience.getValue(), cohorts.getValue(), groups.getValue());
    }

    boolean isForLater() {
        return when.getValue() == When.LATER;
    }

    @Nullable
    LocalDateTime sendAt() {
        return sendAt.getValue();
    }

    List<Reach.Hall> reached() {
        return reach.of(plan());
    }

    void forget() {
        text.clear();
        audience.setValue(Audience.ALL);
        cohorts.clear();
        groups.clear();
        when.setValue(When.NOW);
        sendAt.clear();
    }

    void togglePreview() {
        preview.setVisible(!preview.isVisible());
        preview.removeAll();
        preview.add(Prose.ofHtml(frame.markdown().html(text.getValue())));
    }

    private void draw() {
        cohorts.setVisible(audience.getValue() == Audience.COHORTS);
        groups.setVisible(audience.getValue() == Audience.GROUPS);
        sendAt.setVisible(isForLater());
        var some = reached();
        reached.setText(
                some.isEmpty()
                        ? word("reached.none")
                        : getTranslation("broadcast.form.reached", some.size(), Reach.members(some)));
    }

    private <T extends Id> CheckboxGroup<T> chosen(String name, Function<String, T> read) {
        var box = new CheckboxGroup<T>(word(name));
        box.addClassName("chosen-groups");
        return field(
                name,
                box,
                some -> some.stream().map(Id::text).collect(Collectors.joining(" ")),
                typed -> Arrays.stream(typed.split(" "))
                        .flatMap(one -> known(one, read))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <T> Stream<T> known(String typed, Function<String, T> read) {
        try {
            return Stream.of(read.apply(typed));
        } catch (NotFound gone) {
            return Stream.empty();
        }
    }

    /// Those with a group, each with how many groups and people it has.
    private Map<CohortId, String> cohortsOf() {
        var byCohort = reach.halls().stream()
                .filter(hall -> hall.group().cohort() != null)
                .collect(Collectors.groupingBy(
                        hall -> Objects.requireNonNull(hall.group().cohort()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var terms = frame.courses().terms(byCohort.keySet());
        var labels = new LinkedHashMap<CohortId, String>();
        byCohort.forEach((cohort, halls) -> {
            var known = terms.get(cohort);
            if (known != null)
                labels.put(
                        cohort,
                        getTranslation(
                                "broadcast.form.cohort",
                                known.courseTitle().in(language()),
                                known.name().in(language()),
                                halls.size(),
                                Reach.members(halls)));
        });
        return labels;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }

    private String word(String key) {
        return getTranslation("broadcast.form." + key);
    }
}
