package lyceum.notification;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.language.Say;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Writes one letter in its reader's language, and names in it what letters name.
@Component
class Pen {
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Courses courses;
    private final Say say;

    Pen(Letters letters, Accounts accounts, Communities communities, Courses courses, Say say) {
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.courses = courses;
        this.say = say;
    }

    /// @param key of what happened: news that arrives twice is told once
    void write(String key, PersonId to, String name, Function<Locale, List<Object>> arguments) {
        var reader = accounts.people(List.of(to)).get(to);
        if (reader == null) return; // erased meanwhile
        letters.send(new Letter(key, reader.email(), reader.language(), name, greeted(reader, arguments)));
    }

    private static List<Object> greeted(Person reader, Function<Locale, List<Object>> arguments) {
        var all = new ArrayList<Object>();
        all.add(reader.name());
        all.addAll(arguments.apply(reader.language()));
        return List.copyOf(all);
    }

    /// 《一页纸讲清楚》第八期, “One clear page”, Cohort 8.
    String what(CohortId cohort, Locale reader) {
        var terms = courses.terms(cohort);
        return say.text(
                reader,
                "notification.course",
                terms.courseTitle().in(reader),
                terms.name().in(reader));
    }

    ZoneId zone(CommunityId community) {
        return communities.get(community).zone();
    }
}
