@NullMarked
package lyceum.standing.ui;

import org.jspecify.annotations.NullMarked;
