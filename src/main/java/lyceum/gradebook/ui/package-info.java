@NullMarked
package lyceum.gradebook.ui;

import org.jspecify.annotations.NullMarked;
