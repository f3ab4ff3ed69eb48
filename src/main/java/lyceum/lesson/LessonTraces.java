package lyceum.lesson;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Marks go with whoever made them; lessons stay for those who learn from them.
@Component
class LessonTraces implements Keeper {
    @Override
    public String room() {
        return "lesson";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("lesson", "written_by", Stays.WORDS).told("lessons", """
                        select community, cohort, title_zh, title_en, text_zh, text_en
                        from lesson
                        where written_by = :person
                        order by id"""),
                Trace.gone("lesson_done", "person").told("lessons-done", """
                        select l.cohort, l.title_zh, l.title_en, d.done_at
                        from lesson_done d join lesson l on l.id = d.lesson
                        where d.person = :person
                        order by d.done_at, l.id"""));
    }
}
