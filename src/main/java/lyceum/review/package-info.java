/// Reading with care: who reads a work, what they say and how they score it, and what counts in the end.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "course",
            "core",
            "assignment",
            "trace"
        })
@NullMarked
package lyceum.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
