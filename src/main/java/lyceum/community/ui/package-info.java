@NullMarked
package lyceum.community.ui;

import org.jspecify.annotations.NullMarked;
