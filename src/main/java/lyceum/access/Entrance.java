package lyceum.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyceum.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Where a request becomes somebody's session. It is always a new one: nobody goes on in a session that was begun, or
/// planted, before.
@Component
public class Entrance {
    private final SignIns signIns;
    private final SecurityContextHolderStrategy holder;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Entrance(SignIns signIns, SecurityContextHolderStrategy holder) {
        this.signIns = signIns;
        this.holder = holder;
    }

    public void letIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        request.getSession(true);
        new CookieCsrfTokenRepository().saveToken(null, request, response);
        remember(signIns.authentication(person), request, response);
    }

    /// The same device goes on after its account got a new stamp; its sign-in is as old as it was.
    public void stay(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var before = holder.getContext().getAuthentication();
        var known = before != null && before.getPrincipal() instanceof Guest guest
                ? signIns.authentication(person, guest.shownAt())
                : signIns.authentication(person);
        remember(known, request, response);
    }

    /// Whoever sits here has just shown that it is them.
    public void shown(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        remember(signIns.authentication(person), request, response);
    }

    private void remember(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        var context = holder.createEmptyContext();
        context.setAuthentication(person);
        holder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
