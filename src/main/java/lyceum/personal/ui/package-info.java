@NullMarked
package lyceum.personal.ui;

import org.jspecify.annotations.NullMarked;
