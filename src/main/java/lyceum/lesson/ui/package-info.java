@NullMarked
package lyceum.lesson.ui;

import org.jspecify.annotations.NullMarked;
