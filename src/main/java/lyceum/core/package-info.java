/// Core groups: a round table with a fixed number of seats, who sits there, who is away and who hosts.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "admission",
            "group",
            "showcase",
            "trace"
        })
@NullMarked
package lyceum.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
