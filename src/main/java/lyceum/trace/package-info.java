/// What the rooms keep about a person: each says it of its own tables, so that it can be taken along and erased.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package lyceum.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
