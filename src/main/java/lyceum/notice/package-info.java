/// Group notices: what every member shall have read, who has, and who has not yet.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "files",
            "group",
            "channel",
            "trace"
        })
@NullMarked
package lyceum.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
