/// Standing: every point from an act whose source one can open, a policy that members read, where each stands by it,
/// and
/// the rule by which core seats rotate.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "course",
            "group",
            "core",
            "rotation",
            "channel",
            "assignment",
            "review",
            "showcase",
            "friday",
            "live",
            "trace"
        })
@NullMarked
package lyceum.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
