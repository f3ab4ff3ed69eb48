@NullMarked
package lyceum.notification.ui;

import org.jspecify.annotations.NullMarked;
