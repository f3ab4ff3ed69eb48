/// Members and their numbers, and the enrollments that let them in.
@ApplicationModule(allowedDependencies = {"shared", "language", "shell", "access", "community", "trace"})
@NullMarked
package lyceum.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
