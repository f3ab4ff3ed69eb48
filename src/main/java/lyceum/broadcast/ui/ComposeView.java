package lyceum.broadcast.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.language.Languages;
import lyceum.shell.Page;

/// Writing a new broadcast.
@Route("studio/:community/broadcasts/new")
@PermitAll
@StyleSheet("rooms/broadcast.css")
class ComposeView extends Page implements BeforeEnterObserver {
    private final transient BroadcastFrame frame;

    ComposeView(BroadcastFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = BroadcastFrame.community(event);
        var composing = new Composing(frame, community, null);
        clear();
        head(frame.community(community, Languages.nearest(getLocale())), getTranslation("broadcast.new"));
        add(composing);
    }
}
