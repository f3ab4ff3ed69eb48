package lyceum.friday.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.friday.Fridays;
import lyceum.friday.Series;
import lyceum.friday.Sessions;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.friday.Steps;
import lyceum.group.GroupNames;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every page about Fridays needs.
@Component
record FridayFrame(
        Fridays fridays,
        Shares shares,
        Steps steps,
        Sessions sessions,
        Watch watch,
        Communities communities,
        GroupNames groupNames,
        Accounts accounts,
        Drafts drafts,
        SignedIn who,
        Markdown markdown,
        Say say,
        Clock clock) {
    PersonId me() {
        return who.person();
    }

    static CommunityId community(BeforeEnterEvent event) {
        return CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
    }

    static String path(CommunityId community) {
        return "fridays/" + community;
    }

    static String path(Share share) {
        return path(share.community()) + "/" + share.id();
    }

    static ShareId share(BeforeEnterEvent event) {
        return ShareId.parse(event.getRouteParameters().get("share").orElse(""));
    }

    String community(CommunityId community, Locale language) {
        return communities.get(community).name().in(language);
    }

    /// Of the series; the community's own before there is one.
    ZoneId zone(CommunityId community) {
        return fridays.series(me(), community)
                .map(Series::plan)
                .map(plan -> plan.zone())
                .orElseGet(() -> communities.get(community).zone());
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// 1月8日，星期五 20:00
    String moment(Instant at, ZoneId zone, Locale language) {
        var local = at.atZone(zone);
        return say.text(
                language,
                "friday.moment",
                say.day(language, local.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local));
    }

    /// Of everybody who has to do with these shares, in one query.
    Map<PersonId, String> names(Collection<Share> shares) {
        var people = new ArrayList<PersonId>();
        shares.forEach(share -> Stream.of(share.speaker(), share.backup(), share.proposer(), share.summaryBy())
                .filter(Objects::nonNull)
                .forEach(people::add));
        var names = new HashMap<PersonId, String>();
        accounts.people(people).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    String name(Map<PersonId, String> names, @Nullable PersonId person, Locale language) {
        if (person == null) return say.text(language, "friday.nobody");
        return names.getOrDefault(person, say.text(language, "group.members.gone"));
    }

    Span tag(Share.State state, Locale language) {
        var tag = Parts.classed(new Span(say.text(language, "friday.state." + state)), "tag");
        switch (state) {
            case READY, PUBLISHED, ARCHIVED -> tag.addClassName("ok");
            case BOOKED, SUMMARY_DUE -> tag.addClassName("warn");
            case NO_SHOW -> tag.addClassName("bad");
            case PROPOSED, NOTICED, LIVE, CANCELLED, MOVED -> {}
        }
        return tag;
    }

    static Locale language(Locale asked) {
        return Languages.nearest(asked);
    }
}
