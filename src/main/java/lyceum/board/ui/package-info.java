@NullMarked
package lyceum.board.ui;

import org.jspecify.annotations.NullMarked;
