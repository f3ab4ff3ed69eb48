@NullMarked
package lyceum.friday.ui;

import org.jspecify.annotations.NullMarked;
