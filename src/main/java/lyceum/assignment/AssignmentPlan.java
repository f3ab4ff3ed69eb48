package lyceum.assignment;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/// A brief as staff write it, not yet checked; what is null was left empty.
/// @param text in Markdown
/// @param opens on the clock of the community's zone, as are the others
/// @param cutOff nothing is taken from then on; null at the due time
/// @param attempts how often one may hand in; null as often as one likes
/// @param criteria of the rubric, each with its levels as people write them: a line a level, its points first
public record AssignmentPlan(
        Bilingual title,
        Bilingual text,
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime cutOff,
        @Nullable Integer attempts,
        boolean required,
        @Nullable Integer percentADay,
        @Nullable Integer floorPercent,
        List<Criteria> criteria) {
    static final TextLimit TITLE = TextLimit.needed("title", 80);
    static final TextLimit TEXT = TextLimit.needed("text", 20_000).inLines();
    static final int CRITERION = 80;
    static final int MOST_CRITERIA = 12;
    static final int MOST_ATTEMPTS = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public record Criteria(String title, String levels) {}

    public AssignmentPlan {
        criteria = List.copyOf(criteria);
    }

    /// Everything that is wrong with it, each beside its field; empty when it can stand.
    public List<Refusal> faults() {
        var faults = new ArrayList<Refusal>(TITLE.faults(title));
        faults.addAll(TEXT.faults(text));
        times(faults);
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS))
            faults.add(new BriefFault.OutOfRange("attempts", 1, MOST_ATTEMPTS));
        if (percentADay != null && (percentADay < 0 || percentADay > 100))
            faults.add(new BriefFault.OutOfRange("percentADay", 0, 100));
        if (floorPercent != null && (floorPercent < 0 || floorPercent > 100))
            faults.add(new BriefFault.OutOfRange("floorPercent", 0, 100));
        if (criteria.isEmpty()) faults.add(new BriefFault.NoCriterion());
        if (criteria.size() > MOST_CRITERIA) faults.add(new BriefFault.TooManyCriteria(MOST_CRITERIA));
        else
            for (int i = 0; i < criteria.size(); i++) {
                int place = i;
                TextLimit.gather(faults::add, () -> criterion(place));
            }
        return faults;
    }

    private void times(List<Refusal> faults) {
        if (opens == null) faults.add(new BriefFault.StillEmpty("opens"));
        if (due == null) faults.add(new BriefFault.StillEmpty("due"));
        sane("opens", opens, faults);
        sane("due", due, faults);
        sane("cutOff", cutOff, faults);
        if (opens != null && due != null && !opens.isBefore(due)) faults.add(new BriefFault.DueBeforeItOpens());
        if (due != null && cutOff != null && cutOff.isBefore(due)) faults.add(new BriefFault.CutOffBeforeDue());
    }

    private static void sane(String field, @Nullable LocalDateTime time, List<Refusal> faults) {
        if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR))
            faults.add(new BriefFault.YearOutOfRange(field, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
    }

    private Criterion criterion(int place) {
        var at = "criteria." + place + ".";
        var one = criteria.get(place);
        return new Criterion(
                TextLimit.needed(at + "title", CRITERION).check(one.title()), Levels.read(at + "levels", one.levels()));
    }

    Rubric rubric() {
        var all = new ArrayList<Criterion>();
        for (int i = 0; i < criteria.size(); i++) all.add(criterion(i));
        return new Rubric(all);
    }

    LateRule lateRule() {
        return new LateRule(percentADay == null ? 0 : percentADay, floorPercent == null ? 0 : floorPercent);
    }

    /// As it was written, to be changed.
    static AssignmentPlan of(Assignment one, ZoneId zone) {
        return new AssignmentPlan(
                one.title(),
                one.text(),
                LocalDateTime.ofInstant(one.opens(), zone),
                LocalDateTime.ofInstant(one.due(), zone),
                LocalDateTime.ofInstant(one.cutOff(), zone),
                one.attempts(),
                one.required(),
                one.late().percentADay(),
                one.late().floorPercent(),
                one.rubric().criteria().stream()
                        .map(criterion -> new Criteria(criterion.title(), Levels.written(criterion.levels())))
                        .toList());
    }
}
