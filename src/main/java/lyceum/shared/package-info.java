/// Values every room speaks.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package lyceum.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
