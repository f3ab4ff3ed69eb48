@NullMarked
package lyceum.succession.ui;

import org.jspecify.annotations.NullMarked;
