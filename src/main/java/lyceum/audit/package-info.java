/// Who did what, when and why: a chain of keyed hashes over every privileged act.
@ApplicationModule(allowedDependencies = {"shared", "trace"})
@NullMarked
package lyceum.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
