package lyceum.payment.ui;

import java.util.List;
import java.util.Locale;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// What about money waits for the operator.
@Component
class PaymentsInNavigation implements NavigationSlot {
    private static final int BESIDE_THE_OPERATORS_PAGE = 905;

    private final Roles roles;
    private final Say say;

    PaymentsInNavigation(Roles roles, Say say) {
        this.roles = roles;
        this.say = say;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        return roles.may(reader, Act.MEND_PAYMENTS)
                ? List.of(new Entry(
                        BESIDE_THE_OPERATORS_PAGE,
                        "",
                        say.text(language, "payment.mending.title"),
                        "operator/payments"))
                : List.of();
    }
}
