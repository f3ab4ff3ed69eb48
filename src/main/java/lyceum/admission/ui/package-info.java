@NullMarked
package lyceum.admission.ui;

import org.jspecify.annotations.NullMarked;
