@NullMarked
package lyceum.notice.ui;

import org.jspecify.annotations.NullMarked;
