package lyceum.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Something broke while the page was opening: what happened, what was kept, what to do, and a reference that the log
/// knows.
@AnonymousAllowed
@ParentLayout(Portal.class)
class UnexpectedView extends Page implements HasErrorParameter<Exception> {
    private final transient Mishaps mishaps;

    UnexpectedView(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var reference =
                mishaps.note(error.getException(), "/" + event.getLocation().getPath());
        clear();
        head("", getTranslation("shell.unexpected.title"));
        var again = Parts.primaryLink(
                getTranslation("shell.unexpected.again"), event.getLocation().getPathWithQueryParameters());
        again.setRouterIgnore(true);
        add(
                new Prose(getTranslation("shell.unexpected.sentence")),
                Parts.classed(new Prose(getTranslation("shell.unexpected.reference", reference)), "small", "faint"),
                Parts.classed(Parts.row(again, Parts.link(getTranslation("shell.to-home"), "home")), "section"));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
