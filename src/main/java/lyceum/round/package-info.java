/// Rounds (轮换): how seats at a round table rotate, from the announcement to the last letter; each step once, nothing
/// decided by one person alone, and all of it can be recounted.
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
            "rotation",
            "standing",
            "nomination",
            "succession",
            "trace"
        })
@NullMarked
package lyceum.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
