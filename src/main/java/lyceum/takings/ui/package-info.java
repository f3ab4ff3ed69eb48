@NullMarked
package lyceum.takings.ui;

import org.jspecify.annotations.NullMarked;
