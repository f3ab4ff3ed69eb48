/// Order in the groups: mutes, removals and appeals against them, and what members report.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "membership",
            "group",
            "channel",
            "trace"
        })
@NullMarked
package lyceum.sanction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
