@NullMarked
package lyceum.broadcast.ui;

import org.jspecify.annotations.NullMarked;
