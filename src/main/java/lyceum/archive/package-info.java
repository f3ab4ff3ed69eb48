/// The archive: past shares, found and read by whoever may see them, and what of them anybody may read.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "mail", "shell", "access", "community", "course", "friday"})
@NullMarked
package lyceum.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
