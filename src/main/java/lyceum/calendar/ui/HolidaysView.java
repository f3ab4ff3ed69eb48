package lyceum.calendar.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.calendar.Holiday;
import lyceum.calendar.Holidays;
import lyceum.community.Communities;
import lyceum.friday.Fridays;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shell.Attachments;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Holidays out of a calendar file: chosen, looked at, kept.
@Route("studio/:community/fridays/holidays")
@PermitAll
@StyleSheet("rooms/friday.css")
class HolidaysView extends Page implements BeforeEnterObserver {
    private final transient Holidays holidays;
    private final transient Fridays fridays;
    private final transient Communities communities;
    private final transient SignedIn who;
    private final transient Say say;
    private final Div found = new Div();
    private transient volatile List<Holiday> days = List.of();

    HolidaysView(Holidays holidays, Fridays fridays, Communities communities, SignedIn who, Say say) {
        this.holidays = holidays;
        this.fridays = fridays;
        this.communities = communities;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        var me = who.person();
        if (!fridays.keeps(me, community) || fridays.series(me, community).isEmpty()) throw new NotFound();
        clear();
        found.removeAll();
        head(communities.get(community).name().in(language()), getTranslation("calendar.holidays"));
        add(Parts.back(getTranslation("calendar.holidays.back"), "studio/" + community + "/fridays"));
        add(Parts.classed(new Paragraph(getTranslation("calendar.holidays.what")), "soft"));
        add(new Attachments(
                1 << 20,
                (name, file) -> {
                    days = holidays.look(me, community, file);
                    return name;
                },
                "calendar.holidays.choose",
                "calendar.holidays.hint",
                ".ics,text/calendar",
                () -> show(community)));
        found.getElement().setAttribute("aria-live", "polite");
        add(found);
    }

    void show(CommunityId community) {
        found.removeAll();
        var box = new CheckboxGroup<Holiday>(getTranslation("calendar.holidays.found", days.size()));
        box.addClassName("chosen-groups");
        box.setItems(days.stream().filter(one -> !one.known()).toList());
        box.setItemLabelGenerator(this::line);
        box.setValue(new LinkedHashSet<>(
                days.stream().filter(one -> one.meets() && !one.known()).toList()));
        box.setHelperText(getTranslation("calendar.holidays.help"));
        found.add(Parts.classed(
                new Div(box, Parts.row(Parts.primary(getTranslation("calendar.holidays.act"), () -> {
                    holidays.keep(who.person(), community, box.getValue(), getTranslation("calendar.holidays.unnamed"));
                    Toast.done(getTranslation(
                            "calendar.holidays.done", box.getValue().size()));
                    getUI().ifPresent(ui -> ui.navigate("studio/" + community + "/fridays"));
                }))),
                "form",
                "section"));
    }

    private String line(Holiday one) {
        var name = one.name().isEmpty() ? getTranslation("calendar.holidays.unnamed") : one.name();
        return getTranslation(
                one.meets() ? "calendar.holidays.meets" : "calendar.holidays.day",
                say.date(language(), one.day()),
                name);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
