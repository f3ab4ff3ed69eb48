package lyceum.friday;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.broadcast.BroadcastId;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.NobodyIsReached;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells groups and single people. Groups are told in both languages, since one post is for all of them.
@Component
class Telling {
    private final SeriesRows series;
    private final Replies replies;
    private final Broadcasts broadcasts;
    private final Roles roles;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Say say;

    Telling(
            SeriesRows series,
            Replies replies,
            Broadcasts broadcasts,
            Roles roles,
            Accounts accounts,
            ApplicationEventPublisher events,
            Say say) {
        this.series = series;
        this.replies = replies;
        this.broadcasts = broadcasts;
        this.roles = roles;
        this.accounts = accounts;
        this.events = events;
        this.say = say;
    }

    /// Null where there is no group to tell yet.
    @Nullable
    BroadcastId groups(Share share, String words) {
        var plan = series.plan(share.community());
        var text = Stream.of(Languages.CHINESE, Languages.ENGLISH)
                .map(language -> text(language, share, plan, words))
                .reduce((one, other) -> one + "\n\n" + other)
                .orElseThrow();
        try {
            return broadcasts.carry(sender(share), share.community(), plan.telling(share.toldTo(), text));
        } catch (NobodyIsReached nobody) {
            return null;
        }
    }

    private String text(Locale language, Share share, SeriesPlan plan, String words) {
        var start = share.start();
        var speaker = share.presenter();
        var known = speaker == null ? null : accounts.people(List.of(speaker)).get(speaker);
        var late = share.late();
        return say.text(
                language,
                "friday.told." + words,
                share.title(),
                start == null ? "" : start.atZone(plan.zone()),
                plan.zone().getId(),
                known == null ? say.text(language, "group.members.gone") : known.name(),
                "/fridays/" + share.community() + "/" + share.id(),
                late == null ? "" : late.why(),
                share.summary());
    }

    /// Whoever booked it while that one may speak to the groups, else the first owner.
    private PersonId sender(Share share) {
        var booked = share.bookedBy();
        return booked != null && roles.may(booked, Act.BROADCAST, share.community())
                ? booked
                : roles.owners(share.community()).getFirst();
    }

    /// That it was held and is over; whoever shared has done so.
    void held(Share share) {
        var speaker = share.presenter();
        var start = share.start();
        if (speaker != null && start != null)
            events.publishEvent(new ShareHeld(share.community(), share.id(), speaker, start));
    }

    void coming(Share share, long step, ShareNews.Kind kind) {
        var people = new LinkedHashSet<>(replies.coming(share.id()));
        for (var one : new @Nullable PersonId[] {share.speaker(), share.backup()}) if (one != null) people.add(one);
        people(share, step, people, kind);
    }

    void people(Share share, long step, Collection<PersonId> people, ShareNews.Kind kind) {
        people.forEach(person -> events.publishEvent(new ShareNews(step, share.id(), person, kind)));
    }

    void staff(Share share, long step) {
        people(share, step, keepers(share), ShareNews.Kind.TROUBLE);
    }

    private Set<PersonId> keepers(Share share) {
        var staff = roles.staff(share.community(), null);
        var keepers = new HashSet<PersonId>();
        for (var role : List.of(Role.OWNER, Role.SECRETARY)) keepers.addAll(staff.getOrDefault(role, List.of()));
        return keepers;
    }
}
