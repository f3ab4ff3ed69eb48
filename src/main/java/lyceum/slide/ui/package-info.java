@NullMarked
package lyceum.slide.ui;

import org.jspecify.annotations.NullMarked;
