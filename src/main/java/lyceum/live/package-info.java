/// The live room: what is said in a Friday share reaches everybody at once, questions come up from all groups, and who
/// was there is kept.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "shell",
            "access",
            "community",
            "directory",
            "files",
            "group",
            "core",
            "channel",
            "friday",
            "slide",
            "trace"
        })
@NullMarked
package lyceum.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
