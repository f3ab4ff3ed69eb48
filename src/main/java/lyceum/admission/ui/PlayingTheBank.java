package lyceum.admission.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Say;
import lyceum.payment.PracticeDesk;
import lyceum.shared.OrderId;
import lyceum.shell.Parts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The way from an order back to the practice till, where whoever tries things out plays the bank. With a real till
/// there is none.
@Component
class PlayingTheBank {
    private final ObjectProvider<PracticeDesk> desk;
    private final Say say;

    PlayingTheBank(ObjectProvider<PracticeDesk> desk, Say say) {
        this.desk = desk;
        this.say = say;
    }

    Optional<Anchor> way(OrderId order, Locale reader) {
        return Optional.ofNullable(desk.getIfAvailable())
                .flatMap(here -> here.page(order))
                .map(page -> link(page.getPath(), reader));
    }

    private Anchor link(String page, Locale reader) {
        var link = Parts.link(say.text(reader, "admission.order.bank"), page);
        link.setRouterIgnore(true);
        return link;
    }
}
