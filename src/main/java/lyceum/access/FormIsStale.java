package lyceum.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/// A form at the door whose token is missing or old (the browser was closed in between, or another site sent it)
/// changes
/// nothing; its page is shown anew, with a token that fits.
class FormIsStale implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var path = request.getRequestURI();
        var page = path.equals("/link") ? "/sign-in" : path;
        var onward = Onward.to(request.getParameter("continue")).query();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page + (onward.isEmpty() ? "?stale" : onward + "&stale"));
    }
}
