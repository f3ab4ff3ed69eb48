/// Discount codes: what an owner takes off the price of a course's tickets, for whom, how often and until when.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "audit", "shell", "access", "community", "course", "trace"})
@NullMarked
package lyceum.discount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
