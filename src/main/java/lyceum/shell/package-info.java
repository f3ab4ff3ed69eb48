/// The frame round every screen, and the few parts that all screens use. Rooms fill its slots; it knows none of them.
@ApplicationModule(allowedDependencies = {"shared", "language", "trace"})
@NullMarked
package lyceum.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
