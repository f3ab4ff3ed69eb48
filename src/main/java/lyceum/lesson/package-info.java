/// Lessons of a cohort, week by week: what is read and watched, by whom, from when on, and how far each has come.
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
            "trace"
        })
@NullMarked
package lyceum.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
