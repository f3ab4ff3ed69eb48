package lyceum.nomination;

import java.util.List;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcased;
import lyceum.standing.Rankings.Helped;
import org.jspecify.annotations.Nullable;

/// A learner who could come to core, with what speaks for them.
/// @param works which members see now, the newest first
/// @param helped answers that solved a question within the window; none for readers without the whole radar
/// @param score in hundredths; null for readers without the whole radar
/// @param state of a nomination for this group; null where there was none
public record Talent(
        PersonId person,
        String name,
        MemberNumber number,
        List<Showcased> works,
        List<Helped> helped,
        @Nullable Long score,
        Nomination.@Nullable State state) {
    public Talent {
        works = List.copyOf(works);
        helped = List.copyOf(helped);
    }

    public boolean isNominated() {
        return state != null && state.isOpen();
    }
}
