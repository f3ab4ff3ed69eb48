package lyceum.channel;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import lyceum.audit.Audit;
import lyceum.group.Places;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What nobody has answered for a day is handed to whoever is on duty, once.
@Service
public class Escalations {
    public static final Duration PATIENCE = Duration.ofHours(24);
    private static final int AT_ONCE = 200;

    private final QuestionRows rows;
    private final Presences presences;
    private final Places places;
    private final NewsDesk news;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Escalations(
            QuestionRows rows,
            Presences presences,
            Places places,
            NewsDesk news,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.presences = presences;
        this.places = places;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sweep() {
        var due = rows.waitingSince(Utc.of(clock.instant().minus(PATIENCE)), AT_ONCE);
        for (var question : due) transaction.executeWithoutResult(act -> escalate(question));
        transaction.executeWithoutResult(act -> news.sweep());
    }

    private void escalate(Question question) {
        var duty = onDuty(question.group());
        if (!rows.escalate(question.id(), duty)) return;
        audit.record(null, "question.escalated", question.id(), "");
        if (duty != null) events.publishEvent(new QuestionEscalated(question.id(), question.group(), duty));
        news.tell(question.group(), News.Topic.QUESTION, question.id().value());
    }

    /// An assistant before a teacher before an owner; of several the one who has been there longest.
    private @Nullable PersonId onDuty(GroupId group) {
        var staff = presences.staff(places.group(group));
        for (var role :
                new GroupRole[] {GroupRole.ASSISTANT, GroupRole.TEACHER, GroupRole.OWNER, GroupRole.SECRETARY}) {
            var first = staff.entrySet().stream()
                    .filter(one -> one.getValue().contains(role))
                    .map(Map.Entry<PersonId, Set<GroupRole>>::getKey)
                    .min(Comparator.comparingLong(PersonId::value));
            if (first.isPresent()) return first.get();
        }
        return null;
    }
}
