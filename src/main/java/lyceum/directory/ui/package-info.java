@NullMarked
package lyceum.directory.ui;

import org.jspecify.annotations.NullMarked;
