package lyceum.slide;

import java.util.List;
import lyceum.friday.ShareId;
import lyceum.shared.FileAddress;

/// The slides of a share.
/// @param id another one once others have taken its place
/// @param share under the id that it was first planned with
/// @param name of the file, as it came
/// @param original the PDF
/// @param slides in their order
/// @param shown the number of the page that all see now; 0 before the first is shown
public record Deck(DeckId id, ShareId share, String name, FileAddress original, List<Slide> slides, int shown) {}
