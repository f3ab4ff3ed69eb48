package lyceum.lesson;

import java.util.Map;
import lyceum.Verbs;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class LessonVerbs implements Verbs {
    private final Lessons lessons;

    LessonVerbs(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Lessons.write",
                (stage, by) -> lessons.write(by, stage.cohort(), Syllabus.plan(1)),
                "Lessons.change",
                (stage, by) -> lessons.change(by, written(stage), 1, Syllabus.plan(2)),
                "Lessons.publish",
                (stage, by) -> lessons.publish(by, written(stage)),
                "Lessons.withdraw",
                (stage, by) -> lessons.withdraw(by, written(stage)),
                "Lessons.discard",
                (stage, by) -> lessons.discard(by, written(stage)),
                "Lessons.moveUp",
                (stage, by) -> lessons.moveUp(by, written(stage)),
                "Lessons.moveDown",
                (stage, by) -> lessons.moveDown(by, written(stage)),
                "Lessons.film",
                (stage, by) -> lessons.film(by, written(stage), "film.mp4", Videos.mp4(100)),
                "Lessons.unfilm",
                (stage, by) -> lessons.unfilm(by, written(stage)));
    }

    private LessonId written(Stage stage) {
        return lessons.write(stage.owner(), stage.cohort(), Syllabus.plan(1));
    }
}
