@NullMarked
package lyceum.calendar.ui;

import org.jspecify.annotations.NullMarked;
