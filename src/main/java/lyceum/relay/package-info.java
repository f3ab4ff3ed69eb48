/// Relays (接龙) in a group: numbered entries, one each, whose numbers have no gap and are never used again.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "directory",
            "group",
            "channel",
            "trace"
        })
@NullMarked
package lyceum.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
