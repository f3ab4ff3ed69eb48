package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A question as it is read.
/// @param name of its asker; null once that account is deleted
/// @param waitsSince since when the asker waits for an answer
/// @param accepted the answer that solved it
/// @param sameAs the question that this one is a duplicate of
/// @param alsoAsked how many others asked the same
/// @param escalatedTo whom it was handed to when nobody had answered for a day
public record Question(
        QuestionId id,
        GroupId group,
        PersonId asker,
        @Nullable String name,
        String title,
        String text,
        Instant askedAt,
        State state,
        Instant waitsSince,
        int answers,
        @Nullable PostId accepted,
        @Nullable QuestionId sameAs,
        int alsoAsked,
        @Nullable PersonId escalatedTo,
        boolean hidden) {
    /// OPEN: somebody waits for an answer. ANSWERED: it is the asker's turn. CLOSED: solved, or the same as another.
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    Question by(@Nullable String called) {
        return new Question(
                id,
                group,
                asker,
                called,
                title,
                text,
                askedAt,
                state,
                waitsSince,
                answers,
                accepted,
                sameAs,
                alsoAsked,
                escalatedTo,
                hidden);
    }
}
