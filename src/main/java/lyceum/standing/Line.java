package lyceum.standing;

import lyceum.shared.Bilingual;

/// An event as its person reads it.
/// @param credited in ten-thousandths of a point, after cap and weight; all of them together are the score
/// @param full what it would be without the cap
/// @param title of what it is about
/// @param path of its source; empty where the person cannot open it any more
public record Line(ScoreEvent event, long credited, long full, Bilingual title, String path) {
    public boolean capped() {
        return credited != full;
    }
}
