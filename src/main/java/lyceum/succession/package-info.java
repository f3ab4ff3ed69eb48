/// Succession: free seats at the round table are offered to those who stand, in an order that anybody can check.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "audit",
            "shell",
            "access",
            "community",
            "membership",
            "group",
            "core",
            "nomination",
            "standing",
            "trace"
        })
@NullMarked
package lyceum.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
