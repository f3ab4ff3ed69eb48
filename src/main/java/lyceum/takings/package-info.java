/// Money for owners: what was sold, went back, is disputed or on its way, beside what the till says.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "course",
            "payment",
            "admission"
        })
@NullMarked
package lyceum.takings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
