@NullMarked
package lyceum.inbox.ui;

import org.jspecify.annotations.NullMarked;
