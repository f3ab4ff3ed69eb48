@NullMarked
package lyceum.nomination.ui;

import org.jspecify.annotations.NullMarked;
