@NullMarked
package lyceum.core.ui;

import org.jspecify.annotations.NullMarked;
