@NullMarked
package lyceum.group.ui;

import org.jspecify.annotations.NullMarked;
