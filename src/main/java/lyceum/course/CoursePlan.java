package lyceum.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lyceum.community.Slug;
import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;

/// A course as its owner writes it, not yet checked.
/// @param description in Markdown
/// @param takeaways what one keeps, a line each
/// @param notFor whom it is not for, a line each
/// @param rhythm what happens on Monday to Sunday; seven, empty where nothing does
public record CoursePlan(
        String slug,
        Bilingual title,
        Bilingual summary,
        Bilingual description,
        Bilingual takeaways,
        Bilingual notFor,
        List<Bilingual> rhythm,
        int refundDays,
        int refundBeforeDay) {
    public static final TextLimit TITLE = TextLimit.needed("title", 80);
    public static final TextLimit SUMMARY = TextLimit.optional("summary", 300);
    public static final TextLimit DESCRIPTION =
            TextLimit.optional("description", 20_000).inLines();
    public static final TextLimit TAKEAWAYS =
            TextLimit.optional("takeaways", 2_000).inLines();
    public static final TextLimit NOT_FOR = TextLimit.optional("notFor", 2_000).inLines();
    public static final int DAY = 40;
    private static final List<Bilingual> NO_RHYTHM = Collections.nCopies(7, new Bilingual("", ""));

    public CoursePlan {
        rhythm = rhythm.isEmpty() ? NO_RHYTHM : List.copyOf(rhythm);
        if (rhythm.size() != 7) throw new IllegalArgumentException("A week has seven days: " + rhythm.size());
    }

    /// The least that a course needs.
    public static CoursePlan titled(String slug, Bilingual title) {
        var none = new Bilingual("", "");
        return new CoursePlan(
                slug,
                title,
                none,
                none,
                none,
                none,
                NO_RHYTHM,
                RefundRule.DEFAULT.daysAfterPayment(),
                RefundRule.DEFAULT.beforeCohortDay());
    }

    /// Everything that is wrong with it, each beside its field; empty when it can stand.
    public List<Refusal> faults() {
        var faults = new ArrayList<Refusal>();
        TextLimit.gather(faults::add, () -> Slug.typed("slug", slug));
        faults.addAll(TITLE.faults(title));
        faults.addAll(SUMMARY.faults(summary));
        faults.addAll(DESCRIPTION.faults(description));
        faults.addAll(TAKEAWAYS.faults(takeaways));
        faults.addAll(NOT_FOR.faults(notFor));
        for (int day = 0; day < 7; day++) faults.addAll(day(day).faults(rhythm.get(day)));
        TextLimit.gather(faults::add, () -> new RefundRule(refundDays, refundBeforeDay));
        return faults;
    }

    /// Whoever buys reads these first; refuses with [CourseNotReady].
    public void demandPublishable() {
        if (summary.isEmpty()) throw new CourseNotReady("summary");
        if (description.isEmpty()) throw new CourseNotReady("description");
    }

    static TextLimit day(int day) {
        return TextLimit.optional("rhythm." + day, DAY);
    }
}
