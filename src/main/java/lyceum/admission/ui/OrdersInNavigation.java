package lyceum.admission.ui;

import java.util.List;
import java.util.Locale;
import lyceum.admission.Admissions;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The way to one's orders, for whoever has any.
@Component
class OrdersInNavigation implements NavigationSlot {
    private final Admissions admissions;
    private final Say say;

    OrdersInNavigation(Admissions admissions, Say say) {
        this.admissions = admissions;
        this.say = say;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        boolean none = admissions.ordersOf(reader).isEmpty()
                && admissions.waitingOf(reader).isEmpty();
        return none ? List.of() : List.of(new Entry(200, "", say.text(language, "admission.orders.nav"), "orders"));
    }
}
