package lyceum.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.directory.NameCards;
import lyceum.group.Group;
import lyceum.group.Places;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is called upon in what is said. Whoever may read it is told, once for each text; whoever may not is not called,
/// and the text stays as it was typed.
@Service
public class Mentions {
    public static final int MOST = 20;
    public static final int MOST_FOUND = 8;
    private static final int MOST_PEOPLE = 5_000;

    private final JdbcClient sql;
    private final Presences presences;
    private final Places places;
    private final Members members;
    private final NameCards cards;
    private final ApplicationEventPublisher events;

    Mentions(
            JdbcClient sql,
            Presences presences,
            Places places,
            Members members,
            NameCards cards,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.presences = presences;
        this.places = places;
        this.members = members;
        this.cards = cards;
        this.events = events;
    }

    /// Whom this reader can call upon in a group: its staff by their roles, its members by name or number.
    /// @param typed a part of a name, or a number; empty shows the first
    public List<Mention> find(PersonId reader, GroupId in, String typed) {
        var group = presences.demand(in, reader, GroupAct.READ).group();
        var wanted = Folded.of(typed.strip());
        var found = new ArrayList<Mention>();
        if (wanted.isEmpty()) found.addAll(roles(group));
        var people = places.people(group, 0, MOST_PEOPLE);
        var names = cards.names(group.community(), people);
        var numbers = members.numbers(group.community(), people);
        var fitting = people.stream()
                .filter(names::containsKey)
                .filter(person -> !person.equals(reader) && numbers.containsKey(person))
                .filter(person -> fits(names.get(person), numbers.get(person), wanted))
                .limit(MOST_FOUND * 4L)
                .toList();
        var present = presences.of(group, fitting);
        for (var person : fitting) {
            var number = numbers.get(person);
            if (number != null && isReachable(present.get(person)))
                found.add(new Mention(String.valueOf(number.value()), person, names.get(person)));
        }
        return found.stream().limit(MOST_FOUND).toList();
    }

    /// What a text that is not sent yet would call.
    public List<Mention> preview(PersonId writer, GroupId in, String text) {
        var group = presences.demand(in, writer, GroupAct.READ).group();
        return named(group, resolved(group, MentionText.in(text)).keySet());
    }

    /// Who is called upon in each of these; the others are missing.
    Map<SayingId, List<Mention>> on(Group group, Map<SayingId, String> texts) {
        var calling = texts.entrySet().stream()
                .filter(one -> !MentionText.in(one.getValue()).isEmpty())
                .map(one -> one.getKey().value())
                .toList();
        if (calling.isEmpty()) return Map.of();
        var rows = new HashMap<SayingId, Set<String>>();
        sql.sql("select said, who from channel_mention where said in (:said) order by said, who")
                .param("said", calling)
                .query(row -> {
                    rows.computeIfAbsent(new SayingId(row.getLong("said")), _ -> new LinkedHashSet<>())
                            .add(row.getString("who"));
                });
        var all = new HashSet<String>();
        rows.values().forEach(all::addAll);
        var named = new HashMap<String, Mention>();
        named(group, all).forEach(one -> named.put(one.who(), one));
        var mentions = new HashMap<SayingId, List<Mention>>();
        rows.forEach(
                (said, who) -> mentions.put(said, who.stream().map(named::get).toList()));
        return mentions;
    }

    public List<Mention> on(GroupId group, SayingId said, String text) {
        return on(places.group(group), Map.of(said, text)).getOrDefault(said, List.of());
    }

    /// After it was written or changed: who is new in it is told, who is gone from it need not hear of it any more.
    /// @param about the first post or question where it stands
    /// @param kind null for a question
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(GroupId in, SayingId said, long about, Post.@Nullable Kind kind, PersonId author, String text) {
        var wanted = MentionText.in(text);
        var before = before(said);
        if (wanted.isEmpty() && before.isEmpty()) return;
        if (wanted.size() > MOST) throw new TooManyMentions(MOST);
        var group = places.group(in);
        var now = resolved(group, wanted);
        var gone = resolved(group, before);
        before.stream()
                .filter(who -> !now.containsKey(who))
                .forEach(who -> sql.sql("delete from channel_mention where said = ? and who = ?")
                        .params(said.value(), who)
                        .update());
        now.keySet().stream()
                .filter(who -> !before.contains(who))
                .forEach(who -> sql.sql("insert into channel_mention (said, who) values (?, ?)")
                        .params(said.value(), who)
                        .update());
        tell(group, said, kind == Post.Kind.ANNOUNCEMENT ? in.value() : about, people(now), people(gone), author);
    }

    private void tell(
            Group group, SayingId said, long about, Set<PersonId> now, Set<PersonId> before, PersonId author) {
        now.stream()
                .filter(person -> !before.contains(person) && !person.equals(author) && !hearsAnyway(said, person))
                .forEach(person -> events.publishEvent(new Mentioned(said, group.id(), person, about)));
        before.stream()
                .filter(person -> !now.contains(person))
                .forEach(person -> events.publishEvent(new MentionTakenBack(said, person)));
    }

    /// Whoever asked is told of each answer, called upon or not.
    private boolean hearsAnyway(SayingId said, PersonId person) {
        return sql.sql("""
                        select count(*)
                        from channel_post a join channel_question q on q.id = a.thread
                        where a.id = ? and a.kind = 'ANSWER' and q.asker = ? and a.author <> q.asker""")
                        .params(said.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Set<String> before(SayingId said) {
        return new LinkedHashSet<>(sql.sql("select who from channel_mention where said = ? order by who")
                .param(said.value())
                .query(String.class)
                .list());
    }

    /// What is called for to those whom it calls; what calls nobody here is left out.
    private Map<String, Set<PersonId>> resolved(Group group, Collection<String> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var staff = presences.staff(group);
        var holders = members.withNumbers(
                group.community(),
                wanted.stream().flatMap(who -> MentionText.number(who).stream()).toList());
        var present = presences.of(group, holders.values());
        var resolved = new HashMap<String, Set<PersonId>>();
        for (var who : wanted) {
            MentionText.role(who)
                    .ifPresent(role -> staff.forEach((person, roles) -> {
                        if (roles.contains(role))
                            resolved.computeIfAbsent(who, _ -> new HashSet<>()).add(person);
                    }));
            MentionText.number(who)
                    .map(holders::get)
                    .filter(person -> isReachable(present.get(person)))
                    .ifPresent(person -> resolved.put(who, Set.of(person)));
        }
        return resolved;
    }

    private static boolean isReachable(@Nullable Presence presence) {
        return presence != null && presence.readsUntil() == null;
    }

    private static Set<PersonId> people(Map<String, Set<PersonId>> resolved) {
        var people = new HashSet<PersonId>();
        resolved.values().forEach(people::addAll);
        return people;
    }

    private List<Mention> named(Group group, Collection<String> all) {
        CommunityId community = group.community();
        var holders = members.withNumbers(
                community,
                all.stream().flatMap(who -> MentionText.number(who).stream()).toList());
        var names = cards.names(community, Set.copyOf(holders.values()));
        return all.stream()
                .map(who -> {
                    var person = MentionText.number(who).map(holders::get).orElse(null);
                    return new Mention(who, person, person == null ? null : names.get(person));
                })
                .toList();
    }

    private List<Mention> roles(Group group) {
        var held = new HashSet<GroupRole>();
        presences.staff(group).values().forEach(held::addAll);
        return held.stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> new Mention(MentionText.word(role), null, null))
                .toList();
    }

    private static boolean fits(@Nullable String name, @Nullable MemberNumber number, String wanted) {
        return wanted.isEmpty()
                || name != null && Folded.of(name).contains(wanted)
                || number != null && wanted.equals(String.valueOf(number.value()));
    }
}
