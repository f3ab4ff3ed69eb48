@NullMarked
package lyceum.course.ui;

import org.jspecify.annotations.NullMarked;
