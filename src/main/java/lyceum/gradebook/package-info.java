/// The gradebook of a cohort: what each learner has for each assignment, what counts and why; to read, to seek and to
/// take along.
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
            "group",
            "assignment",
            "review"
        })
@NullMarked
package lyceum.gradebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
