/// Accounts, sign-in, roles, invitations, and the security chains.
@ApplicationModule(allowedDependencies = {"shared", "language", "mail", "audit", "shell", "trace"})
@NullMarked
package lyceum.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
