@NullMarked
package lyceum.showcase.ui;

import org.jspecify.annotations.NullMarked;
