package lyceum.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import lyceum.inbox.Bells;
import lyceum.inbox.Inboxes;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// How much is new, in the frame of every page; it changes while the page is open.
class Bell extends Anchor {
    private static final String DRAWING =
            "<svg class=\"mark\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"M4 15V9a6 6 0 0 1 12 0v6H4Z\""
                    + " stroke-linejoin=\"round\"/><path d=\"M2.5 15h15M8.5 18h3\" stroke-linecap=\"round\"/></svg>";

    private final transient Bells bells;
    private final PersonId reader;
    private final Span count = Parts.classed(new Span(), "count");
    private transient @Nullable Runnable silence;

    Bell(Bells bells, PersonId reader) {
        super("inbox");
        this.bells = bells;
        this.reader = reader;
        addClassName("bell");
        add(Parts.drawing(DRAWING), count);
        count.getElement().setAttribute("aria-hidden", "true");
        shows(0);
    }

    private void shows(int fresh) {
        count.setText(fresh > Inboxes.MOST_COUNTED ? Inboxes.MOST_COUNTED + "+" : fresh == 0 ? "" : "" + fresh);
        getElement()
                .setAttribute(
                        "aria-label",
                        fresh == 0 ? getTranslation("inbox.bell") : getTranslation("inbox.bell.fresh", fresh));
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        var ui = shown.getUI();
        silence = bells.open(reader, fresh -> ui.access(() -> shows(fresh)));
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (silence != null) silence.run();
        silence = null;
    }
}
