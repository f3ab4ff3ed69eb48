/// Letters: kept in an outbox with the act that caused them, sent afterwards.
@ApplicationModule(allowedDependencies = {"shared", "language", "trace"})
@NullMarked
package lyceum.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
