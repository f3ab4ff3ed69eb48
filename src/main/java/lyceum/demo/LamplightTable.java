package lyceum.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeats;
import lyceum.review.QueueLine;
import lyceum.review.ReviewDraft;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.PolicyPlan;
import lyceum.standing.Ties;
import org.springframework.stereotype.Component;

/// A round table of those who have handed in, some of whom read what others wrote; so there are points, a line, and
/// somebody on either side of it.
@Component
class LamplightTable {
    private static final int READERS = 3;
    private static final int EACH_READS = 2;
    private static final List<Map<Integer, Integer>> SCORES =
            List.of(Map.of(0, 10, 1, 5, 2, 2), Map.of(0, 6, 1, 3, 2, 2), Map.of(0, 10, 1, 3, 2, 5));

    private final Lamplight lamplight;
    private final CoreGroups cores;
    private final CoreSeats seats;
    private final EliminationPolicies policies;
    private final Assignments assignments;
    private final Reviews reviews;
    private final ReviewInvitations invitations;

    LamplightTable(
            Lamplight lamplight,
            CoreGroups cores,
            CoreSeats seats,
            EliminationPolicies policies,
            Assignments assignments,
            Reviews reviews,
            ReviewInvitations invitations) {
        this.lamplight = lamplight;
        this.cores = cores;
        this.seats = seats;
        this.policies = policies;
        this.assignments = assignments;
        this.reviews = reviews;
        this.invitations = invitations;
    }

    void fill(Cast.Company people) {
        var clara = people.get(Cast.Part.CLARA);
        var tang = people.get(Cast.Part.TANG);
        var open = assignments.in(tang, lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING)).stream()
                .filter(Assignment::published)
                .findFirst()
                .orElseThrow();
        if (!cores.openTo(clara, open.community()).isEmpty()) return;
        var authors = reviews.queue(tang, open.id()).stream()
                .map(line -> line.work().author())
                .toList();
        if (authors.size() <= READERS) return;
        var core = table(clara, open.community(), authors);
        policies.change(clara, core, 0, plan(policies.current(clara, core)));
        read(tang, open.id(), authors.subList(1, 1 + READERS));
    }

    /// The first of them has a founder's seat.
    private GroupId table(PersonId clara, CommunityId community, List<PersonId> authors) {
        var core = cores.found(clara, community, new CorePlan(new Bilingual("灯下圆桌", "The round table"), 24));
        for (int i = 0; i < authors.size(); i++)
            seats.accept(authors.get(i), seats.offer(clara, core, authors.get(i), i == 0));
        return core;
    }

    /// The table is of today, so nobody is protected as a newcomer; otherwise there would be nothing to see.
    private static PolicyPlan plan(EliminationPolicy usually) {
        var usual = PolicyPlan.of(usually);
        return new PolicyPlan(
                usual.worth(),
                BigDecimal.valueOf(15),
                usual.percent(),
                2,
                5,
                0,
                usual.windowDays(),
                Ties.LOT,
                "圆桌刚摆好，新人保护先不算；满%1$d天以后改回来。 · The table is new, so newcomers are not protected until %1$d days have passed."
                        .formatted(usually.newcomerDays()));
    }

    private void read(PersonId tang, AssignmentId open, List<PersonId> readers) {
        var waiting = new ArrayList<>(reviews.queue(tang, open).stream()
                .filter(line -> line.state() == QueueLine.State.WAITING)
                .toList());
        for (int i = 0; i < readers.size(); i++) {
            var reader = readers.get(i);
            invitations.accept(reader, invitations.invite(tang, open, reader));
            for (int n = 0; n < EACH_READS; n++) {
                var next = waiting.stream()
                        .filter(line -> !line.work().author().equals(reader))
                        .findFirst();
                if (next.isEmpty()) return;
                waiting.remove(next.get());
                var review = reviews.claim(reader, next.get().work().submission());
                int seen = reviews.save(
                        reader,
                        review.id(),
                        0,
                        new ReviewDraft(SCORES.get((i + n) % SCORES.size()), "照着做了一遍，成了。", List.of(), ""));
                reviews.release(reader, review.id(), seen);
            }
        }
    }
}
