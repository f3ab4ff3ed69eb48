@NullMarked
package lyceum;

import org.jspecify.annotations.NullMarked;
