package lyceum.friday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.core.CoreGroups;
import lyceum.friday.Share.State;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who can share in a community, and what stands against somebody's date.
@Component
class Crews {
    private static final Duration SOON = Duration.ofDays(28);
    private static final Set<State> AHEAD =
            EnumSet.of(State.BOOKED, State.NOTICED, State.READY, State.LIVE, State.SUMMARY_DUE, State.PUBLISHED);

    private final ShareBook book;
    private final CoreGroups cores;
    private final Roles roles;
    private final Accounts accounts;

    Crews(ShareBook book, CoreGroups cores, Roles roles, Accounts accounts) {
        this.book = book;
        this.cores = cores;
        this.roles = roles;
        this.accounts = accounts;
    }

    /// Those at the round tables in order of their tables, then staff; with their names.
    Map<PersonId, String> people(CommunityId community) {
        var all = new LinkedHashSet<>(cores.seated(community));
        roles.staff(community, null).forEach((role, some) -> {
            if (role != Role.OPERATOR) all.addAll(some);
        });
        var names = new LinkedHashMap<PersonId, String>();
        var known = accounts.people(all);
        all.forEach(person -> {
            var one = known.get(person);
            if (one != null) names.put(person, one.name());
        });
        return names;
    }

    void demand(Crew crew, CommunityId community) {
        var all = people(community).keySet();
        if (!all.contains(crew.speaker())) throw new NotAmongSpeakers();
        if (crew.backup() != null && !all.contains(crew.backup())) throw new BackupNotAmongSpeakers();
    }

    List<Conflict> conflicts(Share share, ZoneId zone) {
        var start = share.start();
        if (start == null || !share.state().isAhead()) return List.of();
        var crew = new ArrayList<PersonId>();
        for (var one : new @Nullable PersonId[] {share.speaker(), share.backup()}) if (one != null) crew.add(one);
        var day = LocalDate.ofInstant(start, zone);
        var found = new ArrayList<Conflict>();
        var all = people(share.community()).keySet();
        var away = cores.away(share.community(), day);
        for (var person : crew) {
            if (!all.contains(person)) found.add(new Conflict(person, Conflict.Kind.LEFT, day));
            if (away.contains(person)) found.add(new Conflict(person, Conflict.Kind.ON_LEAVE, day));
        }
        found.addAll(elsewhere(share, start, zone, crew));
        return found;
    }

    private List<Conflict> elsewhere(Share share, Instant start, ZoneId zone, Collection<PersonId> crew) {
        var ends = start.plus(Duration.ofMinutes(share.minutes()));
        var found = new ArrayList<Conflict>();
        book.crewing(crew.stream().map(PersonId::value).toList(), AHEAD, start.minus(SOON), start.plus(SOON)).stream()
                .map(PlannedShare::share)
                .filter(other -> other.occasion() != share.occasion() && other.start() != null)
                .forEach(other -> {
                    var begins = other.start();
                    boolean overlaps =
                            begins.isBefore(ends) && start.isBefore(begins.plus(Duration.ofMinutes(other.minutes())));
                    for (var person : crew) {
                        if (overlaps && other.isCrew(person))
                            found.add(new Conflict(person, Conflict.Kind.ELSEWHERE, LocalDate.ofInstant(begins, zone)));
                        else if (other.community().equals(share.community())
                                && person.equals(other.speaker())
                                && person.equals(share.speaker()))
                            found.add(
                                    new Conflict(person, Conflict.Kind.SOON_AGAIN, LocalDate.ofInstant(begins, zone)));
                    }
                });
        return found;
    }
}
