package lyceum.standing;

import lyceum.shared.Bilingual;

/// Something somebody can do now on the way to core.
/// @param about what it is about; empty where the kind says it all
public record NextAct(Kind kind, Bilingual about, String path) {
    public enum Kind {
        /// Says before whom a nominated work is shown.
        SHOW_WORK,
        /// Hands in what waits, or what was given back.
        HAND_IN,
        /// Looks at what others were shown for.
        SEE_GALLERY
    }
}
