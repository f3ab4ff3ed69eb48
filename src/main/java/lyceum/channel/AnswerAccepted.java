package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// That answer has solved the question.
/// @param written when the answer was
public record AnswerAccepted(
        QuestionId question,
        GroupId group,
        PersonId asker,
        PostId answer,
        PersonId author,
        Instant written,
        PersonId by,
        Instant at) {}
