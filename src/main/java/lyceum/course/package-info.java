/// Courses and cohorts: what is sold, when, for how much, and until when it can be given back.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "picture", "audit", "shell", "access", "community", "trace"})
@NullMarked
package lyceum.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
