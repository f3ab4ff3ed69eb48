package lyceum.course;

import java.util.Locale;

/// The picture of 1200 by 630 that a chat or a timeline shows for a public page of a community or course.
public final class SharedCard {
    private SharedCard() {}

    /// @param page the path of `/c/{address}` or `/c/{address}/courses/{slug}`
    public static String of(String page, Locale reader) {
        return page + "/card." + reader.toLanguageTag() + ".png";
    }
}
