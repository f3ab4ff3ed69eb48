@NullMarked
package lyceum.payment.standin;

import org.jspecify.annotations.NullMarked;
