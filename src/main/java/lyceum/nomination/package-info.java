/// Nominations for core: who could come, what speaks for them, who proposes them, and whether they want to.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "group",
            "core",
            "showcase",
            "standing",
            "trace"
        })
@NullMarked
package lyceum.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
