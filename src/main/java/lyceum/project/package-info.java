/// Projects: what the core members of a table make together, who is in them, and what each may do there.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "group",
            "core",
            "trace"
        })
@NullMarked
package lyceum.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
