/// Pictures and files that people put into what they write: taken, made harmless, kept, and given to whoever may see
/// them.
@ApplicationModule(allowedDependencies = {"shared", "language", "access", "shell", "trace"})
@NullMarked
package lyceum.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
