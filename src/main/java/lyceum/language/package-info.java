/// Two languages: the words of every room, and how money, dates and numbers are written.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package lyceum.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
