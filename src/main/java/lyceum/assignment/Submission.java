package lyceum.assignment;

import java.time.Instant;
import java.util.List;
import lyceum.shared.PersonId;
import lyceum.shared.WebLink;

/// A version of somebody's work as it was handed in; it is never changed.
/// @param version 1, 2, 3 … in each work
/// @param text in Markdown; may be empty where there are links
/// @param sha256 of [#whole] in UTF-8, 64 hex digits: what the receipt proves
public record Submission(
        SubmissionId id,
        WorkId work,
        AssignmentId assignment,
        PersonId author,
        int version,
        String text,
        List<WebLink> links,
        Instant at,
        String sha256) {
    public Submission {
        links = List.copyOf(links);
    }

    /// Everything that was handed in, as one text.
    public String whole() {
        return whole(text, links);
    }

    /// The text, and below it the links, a line each.
    static String whole(String text, List<WebLink> links) {
        return links.isEmpty() ? text : (text + "\n\n" + WebLink.written(links)).strip();
    }
}
