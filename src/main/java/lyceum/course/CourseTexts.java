package lyceum.course;

import java.util.List;
import java.util.Locale;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;

/// What a course says of itself.
/// @param description in Markdown
/// @param takeaways what one keeps, a line each
/// @param notFor whom it is not for, a line each
/// @param rhythm Monday to Sunday, empty where nothing happens
/// @param version which state of it this is; handed back when it is edited
public record CourseTexts(
        CourseId id,
        CommunityId community,
        String slug,
        Bilingual title,
        Bilingual summary,
        Bilingual description,
        Bilingual takeaways,
        Bilingual notFor,
        List<Bilingual> rhythm,
        RefundRule refundRule,
        boolean published,
        long version) {
    public List<String> takeaways(Locale reader) {
        return lines(takeaways.in(reader));
    }

    public List<String> notFor(Locale reader) {
        return lines(notFor.in(reader));
    }

    public boolean hasRhythm() {
        return rhythm.stream().anyMatch(day -> !day.isEmpty());
    }

    public CoursePlan plan() {
        return new CoursePlan(
                slug,
                title,
                summary,
                description,
                takeaways,
                notFor,
                rhythm,
                refundRule.daysAfterPayment(),
                refundRule.beforeCohortDay());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
