package lyceum.lesson;

import lyceum.files.Files;
import lyceum.shared.FileAddress;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which files belong to a lesson: its video and what its text names.
@Component
class Films {
    private final LessonRows rows;
    private final Reading reading;
    private final Files files;

    Films(LessonRows rows, Reading reading, Files files) {
        this.rows = rows;
        this.reading = reading;
        this.files = files;
    }

    /// @param video null for none
    @Transactional
    void put(PersonId by, LessonId id, @Nullable String video) {
        rows.film(reading.demandWriter(by, id).id(), video);
        keepFiles(by, reading.find(id));
    }

    void keepFiles(PersonId by, Lesson one) {
        files.keep(Lessons.place(one.id()), one.id().value(), by, named(one));
    }

    static String named(Lesson one) {
        var video = one.video();
        return one.text().zh()
                + '\n'
                + one.text().en()
                + '\n'
                + (video == null ? "" : new FileAddress(video, 0, 0).path());
    }
}
