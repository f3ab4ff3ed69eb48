@NullMarked
package lyceum.files.ui;

import org.jspecify.annotations.NullMarked;
