/// A project's board: columns with cards, which many move and change at once without losing anything.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "audit", "shell", "access", "community", "core", "project", "trace"
        })
@NullMarked
package lyceum.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
