/// Drawings with words in them, fitted and painted on the server: stubs to keep, cards to share.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lyceum.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
