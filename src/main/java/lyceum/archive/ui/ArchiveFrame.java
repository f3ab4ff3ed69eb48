package lyceum.archive.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.archive.Digests;
import lyceum.community.Communities;
import lyceum.friday.Fridays;
import lyceum.friday.PastShares;
import lyceum.friday.Share;
import lyceum.friday.Shares;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every page of the archive needs.
@Component
record ArchiveFrame(
        PastShares past,
        Shares shares,
        Fridays fridays,
        Digests digests,
        Communities communities,
        Accounts accounts,
        SignedIn who,
        Markdown markdown,
        Say say) {
    PersonId me() {
        return who.person();
    }

    static CommunityId community(BeforeEnterEvent event) {
        return CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
    }

    String day(@Nullable Instant start, ZoneId zone, Locale language) {
        return start == null ? "" : say.date(language, LocalDate.ofInstant(start, zone));
    }

    Map<PersonId, String> speakers(List<Share> shares) {
        var names = new HashMap<PersonId, String>();
        accounts.people(shares.stream()
                        .map(Share::presenter)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    String speaker(Map<PersonId, String> names, Share share, Locale language) {
        var gone = say.text(language, "group.members.gone");
        var speaker = share.presenter();
        return speaker == null ? gone : names.getOrDefault(speaker, gone);
    }
}
