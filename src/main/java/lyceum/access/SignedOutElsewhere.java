package lyceum.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of a device whose account was signed out everywhere: an open screen learns it at its next request.
class SignedOutElsewhere extends OncePerRequestFilter {
    private final Stamps stamps;
    private final SecurityContextHolderStrategy holder;

    SignedOutElsewhere(Stamps stamps, SecurityContextHolderStrategy holder) {
        this.stamps = stamps;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var authentication = holder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Guest guest
                && !stamps.isCurrent(guest)) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            holder.clearContext();
        }
        rest.doFilter(request, response);
    }
}
