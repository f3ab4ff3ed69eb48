@NullMarked
package lyceum.relay.ui;

import org.jspecify.annotations.NullMarked;
