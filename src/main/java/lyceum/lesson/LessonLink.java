package lyceum.lesson;

import java.net.URI;
import java.util.Objects;

/// Something elsewhere that belongs to a lesson; it opens in a new tab, never inside the page.
/// @param title what the writer calls it; its host where that is empty
public record LessonLink(URI address, String title) {
    public String host() {
        return Objects.requireNonNull(address.getHost());
    }

    public String label() {
        return title.isEmpty() ? host() : title;
    }
}
