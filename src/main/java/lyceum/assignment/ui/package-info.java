@NullMarked
package lyceum.assignment.ui;

import org.jspecify.annotations.NullMarked;
