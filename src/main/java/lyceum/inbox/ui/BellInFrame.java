package lyceum.inbox.ui;

import com.vaadin.flow.component.Component;
import lyceum.inbox.Bells;
import lyceum.shared.PersonId;
import lyceum.shell.FrameSlot;

/// The way to the inbox, with how much is new.
@org.springframework.stereotype.Component
class BellInFrame implements FrameSlot {
    private final Bells bells;

    BellInFrame(Bells bells) {
        this.bells = bells;
    }

    @Override
    public Component show(PersonId reader) {
        return new Bell(bells, reader);
    }
}
