/// Broadcasts: one post to many groups, what has become of it in each, and the retry of those that failed.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "group",
            "core",
            "channel",
            "trace"
        })
@NullMarked
package lyceum.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
