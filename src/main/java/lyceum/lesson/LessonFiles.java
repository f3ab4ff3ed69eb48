package lyceum.lesson;

import java.time.Instant;
import lyceum.files.FileHost;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// Files in lessons: put there by the staff of the cohort, seen by whoever reads the lesson.
@Component
class LessonFiles implements FileHost {
    private final Reading reading;
    private final Previews previews;

    LessonFiles(Reading reading, Previews previews) {
        this.reading = reading;
        this.previews = previews;
    }

    @Override
    public String kind() {
        return Lessons.KIND;
    }

    @Override
    public CommunityId community(long place) {
        return reading.find(new LessonId(place)).community();
    }

    @Override
    public void demandMayPut(PersonId by, long place) {
        reading.demandWriter(by, new LessonId(place));
    }

    @Override
    public boolean mayRead(PersonId reader, long place, Instant since) {
        try {
            reading.get(reader, new LessonId(place));
            return true;
        } catch (Refusal stranger) {
            return false;
        }
    }

    @Override
    public boolean mayVisitorsRead(long place) {
        return previews.isShown(new LessonId(place));
    }
}
