/// Learner groups: where each member has a place.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "membership",
            "admission",
            "directory",
            "trace"
        })
@NullMarked
package lyceum.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
