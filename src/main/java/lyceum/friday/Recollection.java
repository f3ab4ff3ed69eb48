package lyceum.friday;

import java.util.Locale;

/// The room in which shares take place remembers what was said there.
public interface Recollection {
    /// In Markdown, as the beginning of a summary, no longer than that may be; empty where nothing was said.
    String draft(Share share, Locale language);
}
