/// Slides of a share: a PDF becomes pictures, page by page, and the page that whoever speaks has before them stands
/// before all.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "shell", "access", "community", "files", "friday", "trace"})
@NullMarked
package lyceum.slide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
