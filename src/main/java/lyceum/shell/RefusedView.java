package lyceum.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;

/// A door refused while its page was opening: the sentence says what, why and what else one can do.
@AnonymousAllowed
@ParentLayout(Portal.class)
class RefusedView extends Page implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        if (error.getException() instanceof NotFound) return notFound();
        clear();
        head("", getTranslation("shell.refused.title"));
        add(
                new RefusalNote(error.getException()),
                Parts.classed(Parts.row(Parts.primaryLink(getTranslation("shell.to-home"), "home")), "section"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
