package lyceum.lesson.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.lesson.Lessons;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The way from a cohort's group to its lessons, with how many wait.
@Component
class LessonLeaf implements GroupLeaf {
    private static final int BEFORE_WORK = 35;

    private final Lessons lessons;
    private final Places places;
    private final Say say;

    LessonLeaf(Lessons lessons, Places places, Say say) {
        this.lessons = lessons;
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var cohort = places.group(group).cohort();
        if (cohort == null) return List.of();
        int waiting = (int) lessons.waiting(reader).stream()
                .filter(line -> line.cohort().equals(cohort))
                .count();
        return List.of(new Leaf(BEFORE_WORK, say.text(language, "lesson.lessons"), LessonFrame.path(cohort), waiting));
    }
}
