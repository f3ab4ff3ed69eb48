/// Who is who in a community: name cards, introductions, the directory, and the first steps of whoever arrives.
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
            "trace"
        })
@NullMarked
package lyceum.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
