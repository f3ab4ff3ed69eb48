@NullMarked
package lyceum.live.ui;

import org.jspecify.annotations.NullMarked;
