package lyceum.friday.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyceum.broadcast.Reach;
import lyceum.friday.Series;
import lyceum.friday.SeriesPlan;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Localized;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// When a community meets, whom it tells, and on which days nobody shares.
@Route("studio/:community/fridays")
@PermitAll
@StyleSheet("rooms/friday.css")
class ArrangementView extends Page implements BeforeEnterObserver {
    private static final int STEP_MINUTES = 15;
    private static final int STEPS_A_DAY = 24 * 60 / STEP_MINUTES;
    private static final int WEEKS = 60;

    private final transient FridayFrame frame;

    ArrangementView(FridayFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = FridayFrame.community(event);
        var me = frame.me();
        var reach = frame.fridays().reach(me, community);
        var series = frame.fridays().series(me, community).orElse(null);
        clear();
        head(frame.community(community, language()), getTranslation("friday.arrangement"));
        add(Parts.back(getTranslation("friday.back"), FridayFrame.path(community)));
        var home = frame.communities().get(community).zone();
        var plan = series == null ? SeriesPlan.usual(home, frame.today(home)) : series.plan();
        section(getTranslation("friday.arrangement.series"), form(community, reach, series, plan));
        if (series != null)
            section(getTranslation("friday.openness"), new Opening(frame, community, series.openness()));
        if (series != null)
            section(
                    getTranslation("friday.days-off"),
                    daysOff(community, plan),
                    dayOff(community),
                    Parts.row(Parts.link(
                            getTranslation("friday.days-off.import"), "studio/" + community + "/fridays/holidays")));
    }

    private DraftedForm form(
            CommunityId community, Reach reach, @org.jspecify.annotations.Nullable Series series, SeriesPlan plan) {
        var me = frame.me();
        int edition = series == null ? 0 : series.edition();
        var form = new DraftedForm(
                frame.drafts(), me, frame.accounts().person(me).zone(), "friday/series/" + community + "/" + edition);
        var weekday = new Select<DayOfWeek>();
        weekday.setLabel(word("weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language()));
        form.field("weekday", weekday, DayOfWeek::name, DayOfWeek::valueOf);
        var time = new Select<LocalTime>();
        time.setLabel(word("time"));
        time.setItems(times(plan.time()));
        form.field("time", time, LocalTime::toString, LocalTime::parse);
        var zone = new ComboBox<String>(word("zone"));
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        form.field("zone", zone, text -> text, text -> text);
        var minutes = form.field("minutes", new IntegerField(word("minutes")), Object::toString, Integer::valueOf);
        minutes.setHelperText(getTranslation("friday.series.minutes.help", SeriesPlan.SHORTEST, SeriesPlan.LONGEST));
        var first = form.field(
                "firstDay", Localized.picker(new DatePicker(word("firstDay"))), LocalDate::toString, LocalDate::parse);
        var last = form.field(
                "lastDay", Localized.picker(new DatePicker(word("lastDay"))), LocalDate::toString, LocalDate::parse);
        last.setHelperText(word("lastDay.help"));
        var link = form.text("link", new TextField(word("link")));
        link.setHelperText(word("link.help"));
        var audience = audience(form, reach);
        Runnable fill = () -> {
            weekday.setValue(plan.weekday());
            time.setValue(plan.time());
            zone.setValue(plan.zone().getId());
            minutes.setValue(plan.minutes());
            first.setValue(plan.firstDay());
            last.setValue(plan.lastDay());
            link.setValue(plan.link());
            audience.setValue(plan.audience());
        };
        fill.run();
        form.acts(Parts.primary(getTranslation("friday.series.keep"), () -> {
            var wished = new SeriesPlan(
                    weekday.getValue(),
                    time.getValue(),
                    zone.getValue() == null ? plan.zone() : ZoneId.of(zone.getValue()),
                    minutes.getValue() == null ? 0 : minutes.getValue(),
                    link.getValue(),
                    first.getValue() == null ? plan.firstDay() : first.getValue(),
                    last.getValue(),
                    audience.getValue());
            try {
                frame.fridays().keep(me, community, wished, edition);
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.drop();
            Toast.done(getTranslation("friday.series.kept"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }));
        form.restore(fill);
        return form;
    }

    /// Quarters of an hour, and the time that it is now if that is none.
    private static Set<LocalTime> times(LocalTime now) {
        var all = IntStream.range(0, STEPS_A_DAY)
                .mapToObj(step -> LocalTime.MIDNIGHT.plusMinutes((long) step * STEP_MINUTES))
                .collect(Collectors.toCollection(TreeSet::new));
        all.add(now);
        return all;
    }

    private CheckboxGroup<GroupId> audience(DraftedForm form, Reach reach) {
        var names = names(reach);
        var box = new CheckboxGroup<GroupId>(word("audience"));
        box.addClassName("chosen-groups");
        box.setItems(names.keySet());
        box.setItemLabelGenerator(one -> names.getOrDefault(one, ""));
        box.setHelperText(word("audience.help"));
        return form.field(
                "audience",
                box,
                some -> some.stream().map(GroupId::text).collect(Collectors.joining(" ")),
                typed -> Arrays.stream(typed.split(" "))
                        .flatMap(ArrangementView::group)
                        .filter(names::containsKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Stream<GroupId> group(String typed) {
        try {
            return Stream.of(GroupId.parse(typed));
        } catch (NotFound gone) {
            return Stream.empty();
        }
    }

    private Map<GroupId, String> names(Reach reach) {
        var learners = reach.halls().stream()
                .map(Reach.Hall::learners)
                .filter(Objects::nonNull)
                .toList();
        var names = new LinkedHashMap<>(frame.groupNames().apart(learners, language()));
        reach.halls()
                .forEach(hall ->
                        names.putIfAbsent(hall.group().id(), hall.group().name(frame.say(), language())));
        return names;
    }

    private Rows daysOff(CommunityId community, SeriesPlan plan) {
        var rows = new Rows();
        frame.fridays()
                .daysOff(frame.me(), community, frame.today(plan.zone()), WEEKS)
                .forEach(one -> {
                    var back = Parts.quiet(getTranslation("friday.day-off.back"), () -> {
                        frame.fridays().putBack(frame.me(), community, one.day());
                        Toast.done(getTranslation("friday.day-off.is-back"));
                        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                    });
                    back.setAriaLabel(getTranslation("friday.day-off.back.of", one.day()));
                    rows.row(new Span(getTranslation("friday.day-off.line", one.day(), one.why())), back);
                });
        if (rows.isEmpty())
            rows.add(new com.vaadin.flow.component.html.ListItem(
                    Parts.classed(new Paragraph(getTranslation("friday.days-off.none")), "small", "soft")));
        return rows;
    }

    private DraftedForm dayOff(CommunityId community) {
        var me = frame.me();
        var form =
                new DraftedForm(frame.drafts(), me, frame.accounts().person(me).zone(), "friday/day-off/" + community);
        var day = form.field(
                "day",
                Localized.picker(new DatePicker(getTranslation("friday.day-off.day"))),
                LocalDate::toString,
                LocalDate::parse);
        var why = form.text("offWhy", new TextField(getTranslation("friday.day-off.why")));
        form.acts(Parts.button(getTranslation("friday.day-off.act"), () -> {
            try {
                frame.fridays().takeOff(me, community, day.getValue(), why.getValue());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.drop();
            Toast.done(getTranslation("friday.day-off.done"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }));
        form.restore(() -> {
            day.clear();
            why.clear();
        });
        return form;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }

    private String word(String key) {
        return getTranslation("friday.series." + key);
    }
}
