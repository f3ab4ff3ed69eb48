package lyceum.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntPredicate;

/// Weeks side by side: what is past in ink, this one in the seal's red, what is to come pale. A name below a week
/// stands only where it has room.
///
/// `new Ribbon(12, 4, "Week 4 of 12").begins("Starts").now("This week").ends("Ends")`
public class Ribbon extends OrderedList {
    /// More weeks than that have no room for their numbers.
    private static final int NUMBERED = 14;
    /// Weeks that a name takes up.
    private static final int NAME = 2;

    private final int all;
    private final int now;

    /// @param now 0 before the first, more than all after the last
    public Ribbon(int all, int now, String label) {
        this.all = all;
        this.now = now;
        addClassName("ribbon");
        if (all > NUMBERED) addClassName("fine");
        getElement().setAttribute("aria-label", label);
        for (int week = 1; week <= all; week++) add(week(week));
    }

    /// In ink what is done, whatever week it is; what is past and not done stays pale.
    public Ribbon done(IntPredicate isDone) {
        for (int week = 1; week <= all; week++) {
            var item = (ListItem) getComponentAt(week - 1);
            item.removeClassName("done");
            if (isDone.test(week)) item.addClassName("done");
            else if (week < now) item.addClassName("open");
        }
        return this;
    }

    public Ribbon begins(String name) {
        return now == 1 || now > 1 && now <= 1 + room() ? this : name(1, name);
    }

    public Ribbon now(String name) {
        return now >= 1 && now <= all ? name(now, name) : this;
    }

    public Ribbon ends(String name) {
        boolean narrow = all <= 1 + room();
        return narrow || now <= all && now >= all - 2 * room() ? this : name(all, name);
    }

    private int room() {
        return all > NUMBERED ? all / 4 : NAME;
    }

    private ListItem week(int week) {
        boolean numbered = all <= NUMBERED || week == now;
        var item = new ListItem(numbered ? Integer.toString(week) : "");
        if (week < now) item.addClassName("done");
        if (week == now) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        if (week == all) item.addClassName("last");
        return item;
    }

    private Ribbon name(int week, String name) {
        getComponentAt(week - 1)
                .getElement()
                .appendChild(Parts.classed(new Span(name), "name").getElement());
        return this;
    }
}
