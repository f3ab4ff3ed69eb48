package lyceum.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/// The landing page and the application share the path `/`: what the application says to its server carries `v-r` and
/// goes to Vaadin, before any controller of that path could answer it.
@Component
class FrontDoor extends AbstractHandlerMapping {
    private final Controller vaadin;

    FrontDoor(@Qualifier("vaadinForwardingController") Controller vaadin) {
        this.vaadin = vaadin;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return isSpokenByVaadin(request) ? vaadin : null;
    }

    private static boolean isSpokenByVaadin(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getServletPath().equals("/")
                && query != null
                && (query.startsWith("v-r=") || query.contains("&v-r="));
    }
}
