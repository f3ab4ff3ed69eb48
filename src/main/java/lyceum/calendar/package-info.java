/// Calendars: an address of one's own that a calendar program reads, an evening to take along, and holidays that come
/// as a calendar file.
@ApplicationModule(
        allowedDependencies = {"shared", "language", "mail", "shell", "access", "community", "friday", "trace"})
@NullMarked
package lyceum.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
