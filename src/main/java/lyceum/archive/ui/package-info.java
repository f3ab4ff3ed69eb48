@NullMarked
package lyceum.archive.ui;

import org.jspecify.annotations.NullMarked;
