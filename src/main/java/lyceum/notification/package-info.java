/// What a person is told: the welcome with the stub of their number, and letters.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "language",
            "picture",
            "mail",
            "shell",
            "access",
            "community",
            "course",
            "membership",
            "payment",
            "admission",
            "directory",
            "group",
            "core",
            "assignment",
            "review",
            "sanction",
            "round",
            "nomination",
            "succession",
            "trace"
        })
@NullMarked
package lyceum.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
