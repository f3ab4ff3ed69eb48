@NullMarked
package lyceum.book.ui;

import org.jspecify.annotations.NullMarked;
