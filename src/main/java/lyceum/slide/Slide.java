package lyceum.slide;

import lyceum.shared.FileAddress;

/// A page as it is shown.
/// @param id of the thing to which its picture belongs
/// @param number from 1
/// @param words that stand on it; may be empty
public record Slide(long id, int number, FileAddress picture, String words) {}
