/// Friday shares: a weekly date, who shares what, announced two days ahead, held, summed up and kept.
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
            "channel",
            "broadcast",
            "payment",
            "trace"
        })
@NullMarked
package lyceum.friday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
