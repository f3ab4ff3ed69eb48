package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Staff have answered somebody's question.
public record Answered(QuestionId question, GroupId group, PostId answer, PersonId asker, PersonId by, Instant at) {}
