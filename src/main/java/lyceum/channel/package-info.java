/// Life in the groups: announcements, the question queue, conversation, and who may do what there.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "membership",
            "directory",
            "files",
            "group",
            "trace"
        })
@NullMarked
package lyceum.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
