/// The way in: seats, orders, waitlist, and the page where a ticket is bought.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "discount",
            "membership",
            "payment",
            "trace"
        })
@NullMarked
package lyceum.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
