package lyceum.access;

import java.util.List;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/// Letting people in.
@Service
public class SignIns {
    private final AccountRows accounts;

    SignIns(AccountRows accounts) {
        this.accounts = accounts;
    }

    /// Puts that person before whatever this thread does: for tests of views and for the demo, never for a screen.
    public void signInThisThread(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
    }

    Authentication authentication(PersonId person) {
        var account = accounts.findById(person.value()).orElseThrow(NotFound::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                new Guest(person.value(), account.stamp()), null, List.of(new SimpleGrantedAuthority("ROLE_USER")));
    }
}
