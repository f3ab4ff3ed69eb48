/// Books that a table's core members write together: pages as claimable ranges, handed in, read, and put together.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "group",
            "core",
            "project",
            "trace"
        })
@NullMarked
package lyceum.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
