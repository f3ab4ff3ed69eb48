package lyceum.live;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import lyceum.channel.Reaction;
import lyceum.friday.ShareId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something that was said, as it is read.
/// @param sequence its place in the evening, from 1 without a gap
/// @param name null where the author is erased
/// @param text in Markdown
/// @param answers null where it answers no question
/// @param own the reader's own reactions; none where it is told to all
public record Line(
        LineId id,
        ShareId share,
        int sequence,
        PersonId author,
        @Nullable String name,
        String text,
        Instant at,
        @Nullable Answers answers,
        Map<Reaction, Integer> reactions,
        Set<Reaction> own) {
    /// The question that it answers, and where that came from.
    /// @param group null where it was asked by somebody without a place in the audience
    public record Answers(
            AskedId question, String text, @Nullable GroupId group) {}

    public Line withOwn(Set<Reaction> mine) {
        return new Line(id, share, sequence, author, name, text, at, answers, reactions, mine);
    }

    public Line with(Map<Reaction, Integer> counts) {
        return new Line(id, share, sequence, author, name, text, at, answers, counts, own);
    }

    Line by(@Nullable String known) {
        return new Line(id, share, sequence, author, known, text, at, answers, reactions, own);
    }
}
