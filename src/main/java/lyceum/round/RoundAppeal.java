package lyceum.round;

import java.time.Instant;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.standing.ScoreKind;
import org.jspecify.annotations.Nullable;

/// Somebody's appeal against their result in a round (申诉).
/// @param event what it is about; null where that is no event
/// @param words the evidence
/// @param link more of it; empty where there is none
/// @param outcome null while it waits
public record RoundAppeal(
        RoundAppealId id,
        RoundId round,
        PersonId person,
        Ground ground,
        @Nullable Event event,
        String words,
        String link,
        Instant filedAt,
        @Nullable Outcome outcome,
        String answer,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {
    public static final TextLimit WORDS = TextLimit.needed("words", 1_000).inLines();
    public static final TextLimit LINK = TextLimit.optional("link", 500);
    public static final TextLimit ANSWER = TextLimit.needed("answer", 1_000).inLines();

    public enum Ground {
        WRONG_FACT,
        MISSING_EVENT,
        RULE_MISAPPLIED,
        CIRCUMSTANCE
    }

    public enum Outcome {
        UPHELD,
        DISMISSED
    }

    /// An event by what it comes from.
    public record Event(ScoreKind kind, long source, long cause) {}

    public boolean waits() {
        return outcome == null;
    }
}
