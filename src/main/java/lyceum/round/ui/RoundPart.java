package lyceum.round.ui;

import com.vaadin.flow.component.html.Div;
import lyceum.group.Topology;
import lyceum.round.Round;

/// A part of a round's page: it speaks of seats at a round table, and of places in a learner group.
abstract class RoundPart extends Div {
    protected final transient RoundFrame frame;
    private final Topology heldIn;

    RoundPart(RoundFrame frame, Round round) {
        this.frame = frame;
        this.heldIn = round.heldIn();
    }

    @Override
    public String getTranslation(String key, Object... arguments) {
        return super.getTranslation(frame.words().key(heldIn, key), arguments);
    }
}
