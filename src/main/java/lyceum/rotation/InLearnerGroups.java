package lyceum.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.core.Attendance;
import lyceum.core.Attendance.Span;
import lyceum.core.Presence;
import lyceum.group.PlacesByRound;
import lyceum.group.PlacesByRound.Taken;
import lyceum.group.RotatingPlaces;
import lyceum.group.Seat;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Learner groups whose ticket page said so: what is lost is the place in the group, never the course. There are no
/// seats to fill and no leave; whoever was not told at purchase is in no round.
@Component
class InLearnerGroups implements Rotation {
    private static final Set<Role> HOUSE = EnumSet.of(Role.OWNER, Role.SECRETARY);

    private final RotatingPlaces places;
    private final PlacesByRound rounds;
    private final Accounts accounts;
    private final Roles roles;
    private final Audit audit;

    InLearnerGroups(RotatingPlaces places, PlacesByRound rounds, Accounts accounts, Roles roles, Audit audit) {
        this.places = places;
        this.rounds = rounds;
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
    }

    @Override
    public Optional<RotatingGroup> find(GroupId id) {
        return places.find(id).map(InLearnerGroups::rotating);
    }

    private static RotatingGroup rotating(RotatingPlaces.Opened found) {
        return new RotatingGroup(found.group(), found.opened(), 0);
    }

    @Override
    public boolean isOpenTo(RotatingGroup group, PersonId reader) {
        return roles.of(reader, group.community()).stream().anyMatch(HOUSE::contains) || isIn(group, reader);
    }

    @Override
    public boolean isIn(RotatingGroup group, PersonId person) {
        return places.holds(group.group(), person);
    }

    @Override
    public List<RotatingGroup> of(PersonId person) {
        var found = new LinkedHashMap<GroupId, RotatingGroup>();
        places.of(person).stream()
                .filter(one -> places.holds(one.group(), person))
                .forEach(one -> found.put(one.group().id(), rotating(one)));
        places.in(roles.holding(person, HOUSE))
                .forEach(one -> found.putIfAbsent(one.group().id(), rotating(one)));
        return List.copyOf(found.values());
    }

    @Override
    public List<RotatingMember> roster(RotatingGroup group) {
        var held = places.held(group.group());
        var names =
                accounts.people(held.stream().map(RotatingPlaces.Held::person).toList());
        return held.stream()
                .map(one -> {
                    var person = names.get(one.person());
                    return new RotatingMember(
                            one.person(),
                            person == null ? null : person.name(),
                            one.number(),
                            one.since(),
                            false,
                            false,
                            one.agreed());
                })
                .toList();
    }

    @Override
    public Map<PersonId, Presence> presence(RotatingGroup group, LocalDate first, LocalDate last) {
        var presence = new HashMap<PersonId, Presence>();
        places.spells(group.group()).forEach((person, spells) -> {
            int days = Attendance.daysPresent(first, last, days(spells, group.zone()), List.of());
            presence.put(person, new Presence(days, days, false));
        });
        return presence;
    }

    private static List<Span> days(List<Seat> spells, ZoneId zone) {
        return spells.stream()
                .map(one -> new Span(day(one.since(), zone), one.until() == null ? null : day(one.until(), zone)))
                .toList();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    @Override
    public void roundBegins(RotatingGroup group) {}

    @Override
    public void leaveRests(RotatingGroup group, boolean rests) {}

    @Override
    public List<EndedPlace> end(@Nullable PersonId by, RotatingGroup group, Collection<PersonId> people) {
        var ended = new ArrayList<EndedPlace>();
        for (var taken : rounds.take(group.group(), people)) {
            audit.record(by, "group-place.ended-by-round", group.id(), "");
            ended.add(new EndedPlace(taken.past(), taken.person()));
        }
        return ended;
    }

    @Override
    public List<Long> comeBack(PersonId by, RotatingGroup group, List<EndedPlace> ended) {
        var extra = new ArrayList<Long>();
        for (var one : ended)
            switch (rounds.giveBack(group.group(), new Taken(one.seat(), one.person()))) {
                case SEATED -> {}
                case PLUS_ONE -> {
                    audit.record(by, "group-place.plus-one", group.id(), "");
                    extra.add(one.seat());
                }
                case GONE -> audit.record(by, "group-place.not-restored", group.id(), "");
            }
        return extra;
    }
}
