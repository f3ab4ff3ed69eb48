/// Communities: their name, charter, rules, seal and the notices a seller owes.
@ApplicationModule(allowedDependencies = {"shared", "language", "audit", "shell", "access", "trace"})
@NullMarked
package lyceum.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
