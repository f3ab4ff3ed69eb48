package lyceum.core.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import lyceum.core.CoreGroup;
import lyceum.shell.Marks;
import lyceum.shell.Parts;

/// The seats round the ring, and beside it the same in words.
class SeatRing extends Div {
    /// @param seated how many of the taken seats are occupied
    SeatRing(CoreGroup group, int seated) {
        addClassName("seat-ring");
        int offered = group.taken() - seated;
        var words = getTranslation("core.ring", group.cap(), seated, offered, group.free());
        var count = new Paragraph();
        count.add(
                Parts.classed(new Span(getTranslation("core.ring.count", seated)), "num", "bignum"),
                Parts.classed(new Span(getTranslation("core.ring.of", group.cap())), "small", "soft"));
        add(
                Parts.drawing(Marks.ringSeats(group.cap(), seated, offered, words)),
                Parts.stack(count, Parts.classed(legend(offered, group.free()), "legend")));
    }

    private Paragraph legend(int offered, int free) {
        var legend = new Paragraph();
        legend.add(new Span(getTranslation("core.ring.free", free)));
        if (offered > 0) legend.add(new Span(getTranslation("core.ring.offered", offered)));
        return legend;
    }
}
