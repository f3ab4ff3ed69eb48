@NullMarked
package lyceum.sanction.ui;

import org.jspecify.annotations.NullMarked;
