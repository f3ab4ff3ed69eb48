/// What concerns a person: told once, in the inbox and by letters, at the time and in the rhythm that each chooses.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "mail",
            "shell",
            "access",
            "community",
            "course",
            "membership",
            "payment",
            "admission",
            "group",
            "channel",
            "notice",
            "assignment",
            "review",
            "showcase",
            "friday",
            "rotation",
            "round",
            "core",
            "nomination",
            "succession",
            "trace"
        })
@NullMarked
package lyceum.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
