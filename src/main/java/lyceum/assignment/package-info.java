/// Assignments of a cohort: what is asked for, until when, by which rubric it is read; and what learners hand in.
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
package lyceum.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
