package lyceum.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.channel.Channel;
import lyceum.channel.Presences;
import lyceum.channel.ReadMarks;
import lyceum.group.Places;
import lyceum.group.Seat;
import lyceum.notice.Notice;
import lyceum.notice.NoticeId;
import lyceum.notice.Notices;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What concerns each of many people now, in as many questions as for one. What a group is told is not copied into each
/// inbox: who has a place there, and how far each has read, is asked when somebody looks. So it is there at once, and
/// gone with the place.
@Component
class Concerns {
    /// Older things are not told any more.
    static final Duration KEPT = Duration.ofDays(90);

    /// @param told the newest first
    record Of(List<Told> told, Set<GroupId> groups) {
        static final Of NOTHING = new Of(List.of(), Set.of());

        /// What stands in the inbox; what is wanted by letter only does not.
        List<Told> shown() {
            return told.stream().filter(one -> one.wish().inApp()).toList();
        }

        int fresh() {
            return (int) told.stream()
                    .filter(one -> one.fresh() && one.wish().inApp())
                    .count();
        }
    }

    private final Stories stories;
    private final Items items;
    private final WishRows wishes;
    private final Places places;
    private final Presences presences;
    private final ReadMarks marks;
    private final Notices notices;
    private final JdbcClient sql;
    private final Clock clock;

    Concerns(
            Stories stories,
            Items items,
            WishRows wishes,
            Places places,
            Presences presences,
            ReadMarks marks,
            Notices notices,
            JdbcClient sql,
            Clock clock) {
        this.stories = stories;
        this.items = items;
        this.wishes = wishes;
        this.places = places;
        this.presences = presences;
        this.marks = marks;
        this.notices = notices;
        this.sql = sql;
        this.clock = clock;
    }

    Of of(PersonId person) {
        return of(List.of(person), KEPT).getOrDefault(person, Of.NOTHING);
    }

    Map<PersonId, Of> of(Collection<PersonId> people, Duration past) {
        var seats = places.seats(people);
        var groups = new HashSet<GroupId>();
        seats.values().forEach(some -> some.forEach(seat -> groups.add(seat.group())));
        var told = stories.in(groups, past);
        var asked = told.stream()
                .filter(story -> story.kind().isNotice())
                .map(story -> new NoticeId(story.thing()))
                .collect(Collectors.toSet());
        var look = new Look(
                told,
                notices.readBy(people, asked),
                closed(asked),
                marks.readTo(people, Channel.ANNOUNCEMENTS),
                readToStory(people),
                wishes.of(people));
        var own = mine(items.of(people, past), seats);
        var all = new HashMap<PersonId, Of>();
        for (var person : people) {
            var here = seats.getOrDefault(person, List.of());
            var mine = new ArrayList<>(look.stories(person, here));
            for (var item : own.getOrDefault(person, List.of())) look.item(item).ifPresent(mine::add);
            // Whoever is called upon in an announcement is told of it once.
            var called = mine.stream()
                    .filter(one -> one.kind() == Kind.MENTIONED)
                    .map(Told::thing)
                    .collect(Collectors.toSet());
            mine.removeIf(one -> one.kind() == Kind.ANNOUNCEMENT && called.contains(one.place()));
            mine.sort(Comparator.comparing(Told::at).thenComparing(Told::id).reversed());
            var among = new HashSet<GroupId>();
            here.forEach(seat -> among.add(seat.group()));
            all.put(person, new Of(List.copyOf(mine), among));
        }
        return all;
    }

    private Set<NoticeId> closed(Set<NoticeId> asked) {
        var now = clock.instant();
        return notices.of(asked).stream()
                .filter(notice -> !notice.isOpen(now))
                .map(Notice::id)
                .collect(Collectors.toSet());
    }

    /// Everything up to that story is read.
    void readTo(PersonId person, long story) {
        sql.sql("""
                        insert into inbox_mark (person, read_to) values (?, ?)
                        on duplicate key update read_to = greatest(read_to, values(read_to))""").params(person.value(), story).update();
    }

    @Transactional
    public void sweep() {
        stories.sweep(KEPT);
        items.sweep(KEPT);
    }

    private Map<PersonId, Long> readToStory(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var read = new HashMap<PersonId, Long>();
        sql.sql("select person, read_to from inbox_mark where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    read.put(new PersonId(row.getLong("person")), row.getLong("read_to"));
                });
        return read;
    }

    /// Items by person, without those of a group to which that person does not belong any more.
    private Map<PersonId, List<Items.Item>> mine(List<Items.Item> all, Map<PersonId, List<Seat>> seats) {
        var elsewhere = new HashMap<GroupId, Set<PersonId>>();
        for (var item : all) {
            var group = item.group();
            if (group != null
                    && seats.getOrDefault(item.person(), List.of()).stream()
                            .noneMatch(seat -> seat.group().equals(group)))
                elsewhere.computeIfAbsent(group, _ -> new HashSet<>()).add(item.person());
        }
        elsewhere.replaceAll((group, some) -> strangers(group, some));
        var mine = new HashMap<PersonId, List<Items.Item>>();
        for (var item : all)
            if (item.group() == null
                    || !elsewhere.getOrDefault(item.group(), Set.of()).contains(item.person()))
                mine.computeIfAbsent(item.person(), _ -> new ArrayList<>()).add(item);
        return mine;
    }

    private Set<PersonId> strangers(GroupId id, Set<PersonId> people) {
        try {
            var belonging = presences.of(places.group(id), people).keySet();
            var strangers = new HashSet<>(people);
            strangers.removeAll(belonging);
            return strangers;
        } catch (NotFound gone) {
            return people;
        }
    }

    /// What was fetched once for all.
    private record Look(
            List<Stories.Story> stories,
            Map<PersonId, Set<NoticeId>> noticed,
            Set<NoticeId> closed,
            Map<PersonId, Map<GroupId, Long>> readTo,
            Map<PersonId, Long> readToStory,
            Map<PersonId, WishRows.Wishes> wishes) {
        private record Thing(Kind kind, long thing) {}

        /// One line for each thing, whatever the number of groups it was sent to; read in one of them is read.
        List<Told> stories(PersonId person, List<Seat> seats) {
            var chosen = wishes.getOrDefault(person, WishRows.Wishes.NONE);
            long all = readToStory.getOrDefault(person, 0L);
            var read = readTo.getOrDefault(person, Map.of());
            var told = new LinkedHashMap<Thing, Told>();
            for (var story : stories) {
                if (story.author().equals(person)) continue;
                if (seats.stream().noneMatch(seat -> seat.group().equals(story.group()) && seat.reaches(story.at())))
                    continue;
                var wish = chosen.of(story.kind().topic(), story.group());
                if (!wish.inApp() && wish.mail() == Rhythm.OFF) continue;
                boolean fresh = story.id() > all
                        && (story.kind().isNotice()
                                ? waits(person, new NoticeId(story.thing()))
                                : story.place() > read.getOrDefault(story.group(), 0L));
                // Whoever has read it needs no reminding.
                if (story.kind() == Kind.REMINDER && !waits(person, new NoticeId(story.thing()))) continue;
                told.merge(
                        new Thing(story.kind() == Kind.REMINDER ? Kind.NOTICE : story.kind(), story.thing()),
                        new Told(
                                story.id(),
                                story.kind(),
                                story.group(),
                                story.thing(),
                                story.place(),
                                story.at(),
                                fresh,
                                wish),
                        (one, other) -> one.kind() == Kind.REMINDER || !one.fresh() || other.fresh() ? one : other);
            }
            return List.copyOf(told.values());
        }

        private boolean waits(PersonId person, NoticeId notice) {
            return !closed.contains(notice)
                    && !noticed.getOrDefault(person, Set.of()).contains(notice);
        }

        java.util.Optional<Told> item(Items.Item item) {
            var wish = wishes.getOrDefault(item.person(), WishRows.Wishes.NONE)
                    .of(item.kind().topic(), item.group());
            if (!wish.inApp() && wish.mail() == Rhythm.OFF) return java.util.Optional.empty();
            return java.util.Optional.of(new Told(
                    item.id(), item.kind(), item.group(), item.thing(), item.about(), item.at(), !item.read(), wish));
        }
    }
}
