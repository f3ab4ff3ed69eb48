package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import lyceum.language.Say;
import lyceum.shared.PersonId;

/// Today: the next act stands large on top, then what each room has to tell.
@Route("home")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {
    private static final int THINGS_TO_KNOW = 100;

    private final transient List<HomeSlot> slots;
    private final transient WhoIsHere who;
    private final transient Say say;
    private final transient Clock clock;

    HomeView(List<HomeSlot> slots, WhoIsHere who, Say say, Clock clock) {
        this.slots =
                slots.stream().sorted(Comparator.comparingInt(HomeSlot::order)).toList();
        this.who = who;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head(say.day(getLocale(), LocalDate.ofInstant(clock.instant(), zone())), getTranslation("shell.home"));
        who.here().ifPresent(here -> show(here.id()));
    }

    private void show(PersonId reader) {
        var acts = shown(reader, true);
        var things = shown(reader, false);
        if (!acts.isEmpty()) add(next(acts.getFirst()));
        if (acts.size() > 1 || !things.isEmpty()) {
            var rest = new Div();
            rest.addClassNames("home", "section");
            acts.stream().skip(1).forEach(rest::add);
            rest.add(things);
            add(rest);
        }
        if (acts.isEmpty() && things.isEmpty()) add(nothingYet());
    }

    private List<Component> shown(PersonId reader, boolean acts) {
        return slots.stream()
                .filter(slot -> slot.order() < THINGS_TO_KNOW == acts)
                .flatMap(slot -> slot.show(reader).stream())
                .toList();
    }

    private Section next(Component act) {
        var next = Parts.classed(new Section(act), "next");
        next.getElement().setAttribute("aria-label", getTranslation("shell.home.next"));
        return next;
    }

    private EmptyState nothingYet() {
        var find = Parts.primaryLink(getTranslation("shell.home.empty.act"), "/");
        find.setRouterIgnore(true);
        return new EmptyState(
                getTranslation("shell.home.empty.title"), getTranslation("shell.home.empty.sentence"), find);
    }

    /// The day is the reader's own.
    private static ZoneId zone() {
        var name = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
