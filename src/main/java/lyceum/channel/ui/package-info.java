@NullMarked
package lyceum.channel.ui;

import org.jspecify.annotations.NullMarked;
