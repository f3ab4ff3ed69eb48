package lyceum.assignment;

import java.time.Instant;
import lyceum.files.FileHost;
import lyceum.membership.Learners;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// Files in works: put there by their authors, seen by them and by those who read them.
@Component
class WorkFiles implements FileHost {
    static final String KIND = "work";

    private final Works works;
    private final Assignments assignments;
    private final Learners learners;

    WorkFiles(Works works, Assignments assignments, Learners learners) {
        this.works = works;
        this.assignments = assignments;
        this.learners = learners;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CommunityId community(long place) {
        return assignments.find(work(place).assignment()).community();
    }

    @Override
    public void demandMayPut(PersonId by, long place) {
        var work = work(place);
        if (!work.person().equals(by)) throw new NotFound();
        var one = assignments.find(work.assignment());
        assignments.demandTime(learners.demand(by, one.cohort()), one);
    }

    @Override
    public boolean mayRead(PersonId reader, long place, Instant since) {
        try {
            var work = work(place);
            var one = assignments.get(reader, work.assignment());
            return reader.equals(work.person()) || assignments.mayRead(reader, one);
        } catch (Refusal stranger) {
            return false;
        }
    }

    private Works.Work work(long place) {
        return works.find(new WorkId(place)).orElseThrow(NotFound::new);
    }
}
