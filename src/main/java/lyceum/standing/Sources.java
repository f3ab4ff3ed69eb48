package lyceum.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.SubmissionId;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What got somebody here: each event with what it is credited and the way to its source.
@Component
class Sources {
    private static final Bilingual NAMELESS = new Bilingual("", "");

    private record Day(ScoreKind kind, LocalDate day) {}

    private final Assignments assignments;
    private final Questions questions;
    private final Shares shares;

    Sources(Assignments assignments, Questions questions, Shares shares) {
        this.assignments = assignments;
        this.questions = questions;
        this.shares = shares;
    }

    /// In the order of the events. Within a day and kind the earlier act is credited first, and the cap takes from the
    /// later ones.
    List<Line> lines(PersonId person, EliminationPolicy policy, List<ScoreEvent> events) {
        var works = assignments.titles(things(events, Set.of(ScoreKind.WORK_GRADED, ScoreKind.REVIEW_GIVEN)).stream()
                .map(AssignmentId::new)
                .toList());
        var asked = questions.titles(things(events, Set.of(ScoreKind.HELP_ACCEPTED)).stream()
                .map(QuestionId::new)
                .toList());
        var held = shares.of(things(events, Set.of(ScoreKind.SHARE_GIVEN, ScoreKind.ATTENDED)).stream()
                .map(ShareId::new)
                .collect(Collectors.toSet()));
        var reads = reads(person, works.keySet(), events);
        var raw = new HashMap<Day, Long>();
        var lines = new ArrayList<Line>();
        for (var event : events) {
            var weighing = policy.weighing(event.kind());
            var day = new Day(event.kind(), event.day());
            long before = raw.getOrDefault(day, 0L);
            raw.put(day, before + event.raw());
            lines.add(new Line(
                    event,
                    weighing.credit(before + event.raw()) - weighing.credit(before),
                    event.raw() * weighing.weight(),
                    title(event, works, asked, held),
                    path(event, reads)));
        }
        return lines;
    }

    private static Set<Long> things(List<ScoreEvent> events, Set<ScoreKind> kinds) {
        return events.stream()
                .filter(event -> kinds.contains(event.kind()))
                .map(ScoreEvent::thing)
                .collect(Collectors.toSet());
    }

    /// The assignments whose works that person still reads.
    private Set<Long> reads(PersonId person, Set<AssignmentId> known, List<ScoreEvent> events) {
        var reads = new HashSet<Long>();
        for (long thing : things(events, Set.of(ScoreKind.REVIEW_GIVEN))) {
            var id = new AssignmentId(thing);
            if (known.contains(id) && assignments.mayRead(person, assignments.known(id))) reads.add(thing);
        }
        return reads;
    }

    private static Bilingual title(
            ScoreEvent event,
            Map<AssignmentId, Bilingual> works,
            Map<QuestionId, String> asked,
            Map<ShareId, Share> held) {
        return switch (event.kind()) {
            case WORK_GRADED, REVIEW_GIVEN -> works.getOrDefault(new AssignmentId(event.thing()), NAMELESS);
            case HELP_ACCEPTED -> {
                var title = asked.getOrDefault(new QuestionId(event.thing()), "");
                yield new Bilingual(title, title);
            }
            case SHARE_GIVEN, ATTENDED -> {
                var share = held.get(new ShareId(event.source()));
                yield share == null ? NAMELESS : new Bilingual(share.title(), share.title());
            }
            case PROJECT_WORK -> NAMELESS;
        };
    }

    private static String path(ScoreEvent event, Set<Long> reads) {
        return switch (event.kind()) {
            case WORK_GRADED -> "feedback/" + new SubmissionId(event.source());
            case REVIEW_GIVEN -> reads.contains(event.thing()) ? "feedback/" + new SubmissionId(event.source()) : "";
            case SHARE_GIVEN, ATTENDED -> "fridays/" + event.community() + "/" + new ShareId(event.source());
            case PROJECT_WORK -> "";
            case HELP_ACCEPTED -> "groups/" + event.group() + "/questions/" + new QuestionId(event.thing());
        };
    }
}
