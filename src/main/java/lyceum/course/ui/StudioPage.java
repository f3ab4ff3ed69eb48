package lyceum.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import lyceum.access.SignedIn;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.Page;

/// A page of a community's studio; which community and who reads it stand in the URL and in the session.
abstract class StudioPage extends Page implements BeforeEnterObserver {
    private final transient SignedIn signedIn;

    StudioPage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = CommunityId.parse(parameter(event, "community"));
        open(signedIn.person(), community, event);
    }

    abstract void open(PersonId reader, CommunityId community, BeforeEnterEvent event);

    static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }

    void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    static Div soft(String sentence) {
        var part = new Div(sentence);
        part.addClassNames("soft", "small");
        return part;
    }
}
