package lyceum.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Whoever comes to the application as a stranger is led to the door, which remembers the way in its own address; a
/// session would cost memory for each of them.
class AskedToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString();
        var wanted = Onward.to(request.getRequestURI() + (query == null ? "" : "?" + query));
        response.sendRedirect("/sign-in" + wanted.query());
    }
}
