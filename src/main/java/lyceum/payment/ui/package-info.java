@NullMarked
package lyceum.payment.ui;

import org.jspecify.annotations.NullMarked;
