/// An invented community to look round in; only on the embedded database without live keys.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "mail",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "membership",
            "discount",
            "payment",
            "admission",
            "directory",
            "group",
            "core",
            "channel",
            "sanction",
            "notice",
            "relay",
            "broadcast",
            "friday",
            "project",
            "board",
            "book",
            "slide",
            "live",
            "lesson",
            "assignment",
            "review",
            "showcase",
            "standing",
            "round",
            "nomination",
            "succession",
            "notification"
        })
@NullMarked
package lyceum.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
