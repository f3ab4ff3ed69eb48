@NullMarked
package lyceum.access.ui;

import org.jspecify.annotations.NullMarked;
