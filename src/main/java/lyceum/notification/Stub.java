package lyceum.notification;

import java.time.LocalDate;
import java.util.Locale;
import lyceum.picture.Printable;
import lyceum.shared.MemberNumber;

/// The ticket stub with somebody's number, in words that are ready to be drawn.
/// @param written the number as the community writes it, as in YY-000123
/// @param course the course's title
/// @param cohort the cohort's name
/// @param seal one to four characters
public record Stub(
        Locale language,
        String community,
        MemberNumber number,
        String written,
        String name,
        String course,
        String cohort,
        LocalDate date,
        String seal) {
    public Stub {
        community = Printable.of(community);
        written = Printable.of(written);
        name = Printable.of(name);
        course = Printable.of(course);
        cohort = Printable.of(cohort);
        seal = Printable.of(seal);
    }
}
