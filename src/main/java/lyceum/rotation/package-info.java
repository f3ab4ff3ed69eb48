/// Rotation (轮换): groups whose seats or places rotate by rounds, whatever they are: a core group, or a learner group
/// whose ticket page said so.
@ApplicationModule(allowedDependencies = {"shared", "language", "audit", "access", "membership", "group", "core"})
@NullMarked
package lyceum.rotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
