package lyceum.channel;

import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Nobody has answered for a day: now it is that person's.
public record QuestionEscalated(QuestionId question, GroupId group, PersonId onDuty) {}
