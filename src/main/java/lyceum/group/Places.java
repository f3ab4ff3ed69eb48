package lyceum.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who has a place in a group, and what it is worth today: for the rooms in which life inside a group happens. Says
/// nothing about who may ask; they do.
@Service
public class Places {
    private final Communities communities;
    private final Members members;
    private final List<RoundTables> tables;
    private final JdbcClient jdbc;
    private final Clock clock;

    Places(Communities communities, Members members, List<RoundTables> tables, JdbcClient jdbc, Clock clock) {
        this.communities = communities;
        this.members = members;
        this.tables = tables;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Refuses with [NotFound].
    public Group group(GroupId id) {
        return jdbc.sql("select community, cohort, ordinal from learner_group where id = ?")
                .param(id.value())
                .query((row, _) -> {
                    var cohort = row.getObject("cohort", Long.class);
                    var community = new CommunityId(row.getLong("community"));
                    return new Group(
                            id,
                            community,
                            cohort == null ? null : new CohortId(cohort),
                            Topology.PYRAMID,
                            row.getInt("ordinal"),
                            communities.get(community).zone());
                })
                .optional()
                .or(() -> tables.stream()
                        .flatMap(table -> table.group(id).stream())
                        .findFirst())
                .orElseThrow(NotFound::new);
    }

    /// Those of these people who have a place there; two queries, however many they are.
    public Map<PersonId, Place> of(Group group, Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        return group.topology() == Topology.RING
                ? tables.stream()
                        .flatMap(table -> table.of(group, people).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : worth(group, seated(group, people));
    }

    private Map<PersonId, Place> worth(Group group, Collection<PersonId> seated) {
        var enrollments = members.enrollments(group.community(), seated);
        var places = new HashMap<PersonId, Place>();
        for (var person : seated)
            place(group, person, enrollments.getOrDefault(person, List.of()))
                    .ifPresent(place -> places.put(person, place));
        return places;
    }

    /// Everybody who was given a place there, in the order of their numbers, a page at a time; what it is worth today
    /// is
    /// told by [#of].
    public List<PersonId> people(Group group, int offset, int limit) {
        if (group.topology() == Topology.RING)
            return tables.stream()
                    .flatMap(table -> table.people(group).stream())
                    .skip(offset)
                    .limit(limit)
                    .toList();
        return jdbc.sql("""
                        select person
                        from group_place
                        where learner_group = ?
                        order by member_number
                        limit ? offset ?""")
                .params(group.id().value(), limit, offset)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    /// Where each of these people has a place, and since when; a few queries, however many they and their learner
    /// groups
    /// are. Where a payment is disputed there is none.
    public Map<PersonId, List<Seat>> seats(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var seats = new HashMap<PersonId, List<Seat>>();
        var rows = given(people);
        communities.profiles(rows.stream().map(Given::community).toList());
        var enrollments = members.enrollments(rows.stream().map(Given::person).collect(Collectors.toSet()));
        for (var row : rows)
            place(row.asGroup(communities), row.person(), within(enrollments, row))
                    .ifPresent(place -> sits(seats, row.group(), row.since(), place));
        for (var table : tables)
            table.since(people)
                    .forEach((id, since) -> of(group(id), since.keySet()).forEach((person, place) -> {
                        var taken = since.get(person);
                        if (taken != null) sits(seats, id, taken, place);
                    }));
        return seats;
    }

    /// When that person had which place in a community, as far as a ticket that still counts carried it: what was given
    /// back or is disputed carries nothing. A place that runs has no end.
    public List<Seat> spells(PersonId person, CommunityId community) {
        var carried = members.enrollments(community, List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(one -> one.state() == Enrollment.State.LIVE)
                .toList();
        if (carried.isEmpty()) return List.of();
        var spells = new ArrayList<Seat>();
        jdbc.sql("""
                        select g.id, g.cohort, p.taken_at, null as left_at
                        from group_place p join learner_group g on g.id = p.learner_group
                        where p.person = :person and g.community = :community
                        union all
                        select g.id, g.cohort, p.taken_at, p.left_at
                        from group_place_past p join learner_group g on g.id = p.learner_group
                        where p.person = :person and g.community = :community""")
                .param("person", person.value())
                .param("community", community.value())
                .query((row, _) -> {
                    var cohort = row.getObject("cohort", Long.class);
                    var left = row.getObject("left_at", LocalDateTime.class);
                    var seat = new Seat(
                            new GroupId(row.getLong("id")),
                            Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                            left == null ? null : Utc.instant(left));
                    return carried(seat, carried, cohort == null ? null : new CohortId(cohort));
                })
                .list()
                .forEach(spells::addAll);
        for (var table : tables)
            for (var seat : table.spells(person, community)) spells.addAll(carried(seat, carried, null));
        return spells;
    }

    private List<Seat> carried(Seat seat, List<Enrollment> all, @Nullable CohortId cohort) {
        var parts = new ArrayList<Seat>();
        for (var one : all) {
            if (cohort != null && !cohort.equals(one.cohort())) continue;
            var since = one.since().isAfter(seat.since()) ? one.since() : seat.since();
            var until = earlier(seat.until(), end(one));
            if (until == null || since.isBefore(until)) parts.add(new Seat(seat.group(), since, until));
        }
        return parts;
    }

    /// Null while access has not run out.
    private @Nullable Instant end(Enrollment one) {
        var last = one.accessUntil();
        if (last == null) return null;
        var end = last.plusDays(1)
                .atStartOfDay(communities.get(one.community()).zone())
                .toInstant();
        return end.isAfter(clock.instant()) ? null : end;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null) return other;
        return other == null || one.isBefore(other) ? one : other;
    }

    private static void sits(Map<PersonId, List<Seat>> seats, GroupId group, Instant since, Place place) {
        seats.computeIfAbsent(place.person(), _ -> new ArrayList<>())
                .add(new Seat(group, since, place.state() == Place.State.LAPSED ? place.until() : null));
    }

    private static List<Enrollment> within(Map<PersonId, List<Enrollment>> all, Given row) {
        return all.getOrDefault(row.person(), List.of()).stream()
                .filter(one -> one.community().equals(row.community()))
                .toList();
    }

    private record Given(
            PersonId person,
            GroupId group,
            CommunityId community,
            @Nullable CohortId cohort,
            int ordinal,
            Instant since) {
        Group asGroup(Communities communities) {
            return new Group(
                    group,
                    community,
                    cohort,
                    Topology.PYRAMID,
                    ordinal,
                    communities.get(community).zone());
        }
    }

    private List<Given> given(Collection<PersonId> people) {
        return jdbc.sql("""
                        select p.person, g.id, g.community, g.cohort, g.ordinal, p.taken_at
                        from group_place p join learner_group g on g.id = p.learner_group
                        where p.person in (:people)""")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> {
                    var cohort = row.getObject("cohort", Long.class);
                    return new Given(
                            new PersonId(row.getLong("person")),
                            new GroupId(row.getLong("id")),
                            new CommunityId(row.getLong("community")),
                            cohort == null ? null : new CohortId(cohort),
                            row.getInt("ordinal"),
                            Utc.instant(row.getObject("taken_at", LocalDateTime.class)));
                })
                .list();
    }

    private Set<PersonId> seated(Group group, Collection<PersonId> people) {
        return new HashSet<>(
                jdbc.sql("select person from group_place where learner_group = :group and person in (:people)")
                        .param("group", group.id().value())
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query((row, _) -> new PersonId(row.getLong("person")))
                        .list());
    }

    /// None where what gave it has ended or rests.
    private Optional<Place> place(Group group, PersonId person, List<Enrollment> all) {
        var today = LocalDate.ofInstant(clock.instant(), group.zone());
        var here = all.stream()
                .filter(one -> one.state() != Enrollment.State.ENDED)
                .filter(one -> group.cohort() == null || one.cohort().equals(group.cohort()))
                .toList();
        var running = here.stream()
                .filter(one -> one.accessUntil() == null || !one.accessUntil().isBefore(today))
                .toList();
        if (running.stream().anyMatch(one -> one.state() == Enrollment.State.LIVE))
            return Optional.of(new Place(person, Place.State.LIVE, null));
        if (!running.isEmpty()) return Optional.empty();
        return here.stream()
                .map(Enrollment::accessUntil)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(last -> new Place(
                        person,
                        Place.State.LAPSED,
                        last.plusDays(1).atStartOfDay(group.zone()).toInstant()));
    }
}
