package lyceum.showcase.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.WebLink;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Component;

/// What the pages of the showcase need.
@Component
record ShowcaseFrame(
        Showcases showcases,
        Courses courses,
        Communities communities,
        Accounts accounts,
        Markdown markdown,
        SignedIn who,
        Say say) {
    private static final Pattern FILE = Pattern.compile("/files/([a-z2-7]{26})(?:-\\d{1,5}x\\d{1,5})?(/small)?");

    /// @param files where the files of that work are found by whoever reads it here
    String html(Showcased of, String files) {
        var html = markdown.html(showcases.text(of).text());
        return FILE.matcher(html)
                .replaceAll(found -> files + found.group(1) + (found.group(2) == null ? "" : "/small"));
    }

    List<WebLink> links(Showcased of) {
        return showcases.text(of).links();
    }

    String author(Showcased of, Locale language) {
        var found = accounts.people(List.of(of.author())).get(of.author());
        return found == null ? say.text(language, "showcase.gone") : found.name();
    }

    java.util.Map<PersonId, String> authors(Collection<Showcased> of) {
        var names = new java.util.HashMap<PersonId, String>();
        accounts.people(of.stream().map(Showcased::author).distinct().toList())
                .forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    String cohort(CohortId id, Locale language) {
        var terms = courses.terms(id);
        return say.text(
                language,
                "showcase.cohort",
                terms.courseTitle().in(language),
                terms.name().in(language));
    }

    static String page(ShowcaseId id) {
        return "showcase/" + id;
    }

    static String gallery(CommunityId community) {
        return "gallery/" + community;
    }

    static String files(ShowcaseId id) {
        return "/showcase-files/" + id + "/";
    }
}
