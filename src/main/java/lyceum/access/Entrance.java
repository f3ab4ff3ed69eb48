package lyceum.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyceum.shared.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Where a request becomes somebody's session. It is always a new one: nobody goes on in a session that was begun, or
/// planted, before.
@Component
public class Entrance {
    private final SignIns signIns;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Entrance(SignIns signIns) {
        this.signIns = signIns;
    }

    public void letIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        request.getSession(true);
        new CookieCsrfTokenRepository().saveToken(null, request, response);
        remember(person, request, response);
    }

    /// The same device goes on after its account got a new stamp.
    public void stay(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        remember(person, request, response);
    }

    private void remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIns.authentication(person));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
