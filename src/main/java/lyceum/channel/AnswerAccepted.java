package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// That answer has solved the question.
public record AnswerAccepted(
        QuestionId question, GroupId group, PostId answer, PersonId author, PersonId by, Instant at) {}
