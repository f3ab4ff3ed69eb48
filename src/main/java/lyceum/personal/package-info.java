/// My data: a person takes along what concerns them, and leaves for good.
@ApplicationModule(allowedDependencies = {"shared", "language", "mail", "audit", "shell", "trace", "access"})
@NullMarked
package lyceum.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
