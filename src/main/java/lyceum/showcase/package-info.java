/// Showcase: works that staff nominate, shown as far as their authors consent, and taken away at once. Whoever is shown
/// may be offered a core seat.
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
            "files",
            "group",
            "assignment",
            "trace"
        })
@NullMarked
package lyceum.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
