@NullMarked
package lyceum.discount.ui;

import org.jspecify.annotations.NullMarked;
