@NullMarked
package lyceum.round.ui;

import org.jspecify.annotations.NullMarked;
