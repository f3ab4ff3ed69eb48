package lyceum.lesson;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import lyceum.shared.WebLink;
import org.jspecify.annotations.Nullable;

/// A lesson as staff write it, not yet checked; what is null was left empty.
/// @param text in Markdown
/// @param links a line each: the address first, then what it is
/// @param opens on the clock of the community's zone
/// @param preview visitors read it too
public record LessonPlan(
        @Nullable Integer week,
        Bilingual title,
        Bilingual text,
        String links,
        @Nullable LocalDateTime opens,
        boolean preview) {
    static final TextLimit TITLE = TextLimit.needed("title", 80);
    static final TextLimit TEXT = TextLimit.optional("text", 40_000).inLines();
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /// Everything that is wrong with it, each beside its field; empty when it can stand.
    /// @param weeks of the cohort
    public List<Refusal> faults(int weeks) {
        var faults = new ArrayList<Refusal>();
        if (week == null || week < 1 || week > weeks) faults.add(new LessonFault.NoSuchWeek(weeks));
        faults.addAll(TITLE.faults(title));
        if (opens == null) faults.add(new LessonFault.OpensNever());
        else if (opens.getYear() < FIRST_YEAR || opens.getYear() > LAST_YEAR)
            faults.add(new LessonFault.YearOutOfRange(Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        faults.addAll(TEXT.faults(text));
        TextLimit.gather(faults::add, () -> WebLink.read(links));
        return faults;
    }
}
