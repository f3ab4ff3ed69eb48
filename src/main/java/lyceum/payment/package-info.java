/// Money: checkouts, the practice till, the inbox of what happened to them, and refunds.
@ApplicationModule(allowedDependencies = {"shared", "language", "audit", "shell", "access", "community"})
@NullMarked
package lyceum.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
