/// Money: checkouts, the tills, the inbox of what happened to them, and refunds.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "audit", "shell", "mail", "access", "community", "trace"})
@NullMarked
package lyceum.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
