package lyceum.calendar;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.access.Accounts;
import lyceum.community.Communities;
import lyceum.friday.Series;
import lyceum.friday.Share;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import org.jspecify.annotations.Nullable;

/// Writes shares for calendars, in one reader's language.
record Evenings(Communities communities, Accounts accounts, PortalAddress portal, Say say, Locale language) {
    /// @param share with no more in it than the reader may see
    Evening of(Share share, Series series) {
        var path = "/fridays/" + share.community() + "/" + share.id();
        return new Evening(
                "friday-" + share.occasion() + "-" + share.community() + "@lyceum",
                // Both only rise; another zone of the series is another time to a calendar.
                share.sequence() + series.edition(),
                status(share.state()),
                Objects.requireNonNull(share.start()),
                Duration.ofMinutes(share.minutes()),
                series.plan().zone(),
                share.title(),
                about(share),
                URI.create(portal.of(path)),
                place(share),
                share.changedAt());
    }

    private static Evening.Status status(Share.State state) {
        return switch (state) {
            case PROPOSED, BOOKED -> Evening.Status.TENTATIVE;
            case NOTICED, READY, LIVE, SUMMARY_DUE, PUBLISHED, ARCHIVED -> Evening.Status.CONFIRMED;
            case CANCELLED, NO_SHOW, MOVED -> Evening.Status.CANCELLED;
        };
    }

    private String about(Share share) {
        var community = communities.get(share.community()).name().in(language);
        var speaker = share.presenter();
        var known = speaker == null ? null : accounts.people(List.of(speaker)).get(speaker);
        return Stream.of(
                        known == null
                                ? say.text(language, "calendar.where", community)
                                : say.text(language, "calendar.who", community, known.name()),
                        share.outline(),
                        share.whyText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable URI place(Share share) {
        try {
            return share.link().isEmpty() ? null : URI.create(share.link());
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }
}
