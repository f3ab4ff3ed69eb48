@NullMarked
package lyceum.project.ui;

import org.jspecify.annotations.NullMarked;
