@NullMarked
package lyceum.review.ui;

import org.jspecify.annotations.NullMarked;
