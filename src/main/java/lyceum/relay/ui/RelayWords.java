package lyceum.relay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import lyceum.relay.Relay;
import lyceum.shell.Parts;

/// How a relay stands, in a few words.
final class RelayWords {
    private RelayWords() {}

    static Component state(Component on, Relay relay, Instant now) {
        var cap = relay.cap();
        var places = new Span(
                cap == null
                        ? on.getTranslation("relay.taken", relay.taken())
                        : on.getTranslation("relay.taken.of", relay.taken(), cap));
        places.addClassNames("num", "small", "nowrap");
        var open = relay.isOpen(now);
        var tag = new Span(on.getTranslation(!open ? "relay.closed" : relay.isFull() ? "relay.full" : "relay.open"));
        return Parts.row(
                places,
                Parts.classed(tag, open && !relay.isFull() ? new String[] {"tag", "ok"} : new String[] {"tag"}));
    }
}
