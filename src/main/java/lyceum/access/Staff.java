package lyceum.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.audit.Audit;
import lyceum.language.Say;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works in a community. Owners change and end roles; everybody may lay down their own; the last owner stays.
@Service
public class Staff {
    /// @param cohorts for which a teacher or assistant is named; empty for the other roles
    /// @param groups as cohorts, where learner groups belong to the community
    public record Post(Person person, Role role, Set<CohortId> cohorts, Set<GroupId> groups) {
        public Named named() {
            return new Named(cohorts, groups);
        }
    }

    private record Held(long person, Role role, long named, boolean forGroup) {}

    private final JdbcClient db;
    private final Roles roles;
    private final Accounts accounts;
    private final CohortNames cohortNames;
    private final List<NamedGroups> groupNames;
    private final Letters letters;
    private final Say say;
    private final Audit audit;
    private final Ids ids;

    Staff(
            JdbcClient db,
            Roles roles,
            Accounts accounts,
            CohortNames cohortNames,
            List<NamedGroups> groupNames,
            Letters letters,
            Say say,
            Audit audit,
            Ids ids) {
        this.db = db;
        this.roles = roles;
        this.accounts = accounts;
        this.cohortNames = cohortNames;
        this.groupNames = groupNames;
        this.letters = letters;
        this.say = say;
        this.audit = audit;
        this.ids = ids;
    }

    /// Owners first, each person once a role, in the order in which they came.
    @Transactional(readOnly = true)
    public List<Post> of(PersonId by, CommunityId community) {
        roles.demand(by, Act.INVITE_STAFF, community);
        var held = db.sql("select person, role, cohort, scope from role_held where community = ? order by id")
                .param(community.value())
                .query((row, n) -> new Held(
                        row.getLong("person"),
                        Role.valueOf(row.getString("role")),
                        row.getLong("cohort"),
                        "GROUP".equals(row.getString("scope"))))
                .list();
        var people = accounts.people(
                held.stream().map(one -> new PersonId(one.person())).distinct().toList());
        var posts = new ArrayList<Post>();
        grouped(held).forEach((who, named) -> {
            var person = people.get(new PersonId(who.person()));
            if (person != null) posts.add(new Post(person, who.role(), cohorts(named), groups(named)));
        });
        posts.sort(Comparator.comparing(Post::role));
        return List.copyOf(posts);
    }

    /// The person has the new role from the next act on, and the old one no longer.
    @Transactional
    public void change(PersonId by, CommunityId community, PersonId whom, Role from, Role to, Set<CohortId> cohorts) {
        change(by, community, whom, from, to, Named.cohorts(cohorts));
    }

    @Transactional
    public void change(PersonId by, CommunityId community, PersonId whom, Role from, Role to, Named wanted) {
        roles.demand(by, Act.END_ROLE, community);
        var named = named(community, to, wanted);
        if (from == to && from == Role.OWNER) return;
        take(community, whom, from);
        roles.give(by, whom, to, community, named);
        audit.record(by, "role.changed." + from + "." + to, whom, community.text());
    }

    @Transactional
    public void end(PersonId by, CommunityId community, PersonId whom, Role role) {
        if (!by.equals(whom)) roles.demand(by, Act.END_ROLE, community);
        take(community, whom, role);
        audit.record(by, "role.ended." + role, whom, community.text());
        if (by.equals(whom)) return;
        var person = accounts.person(whom);
        letters.send(new Letter(
                "role-ended:" + ids.next(),
                person.email(),
                person.language(),
                "role-ended",
                List.of(
                        person.name(),
                        say.text(person.language(), "access.role." + role),
                        cohortNames.community(community, person.language()))));
    }

    /// For a role that is scoped to cohorts: what is named, which must be that community's own; else nothing.
    Named named(CommunityId community, Role role, Named wanted) {
        if (!role.isScopedToCohorts()) return Named.NOTHING;
        if (wanted.isEmpty()) throw new CohortsMissing();
        if (!cohortNames.of(community, Locale.ROOT).keySet().containsAll(wanted.cohorts())) throw new NotFound();
        if (!wanted.groups().isEmpty()
                && !groups(community, Locale.ROOT).keySet().containsAll(wanted.groups())) throw new NotFound();
        return wanted;
    }

    /// The learner groups for which staff can be named there; none where groups belong to cohorts.
    public Map<GroupId, String> groups(CommunityId community, Locale reader) {
        var names = new LinkedHashMap<GroupId, String>();
        for (var room : groupNames) names.putAll(room.of(community, reader));
        return names;
    }

    /// The count of owners is taken down first, by one statement: two owners who end each other at once queue here, and
    /// the second is refused.
    private void take(CommunityId community, PersonId whom, Role role) {
        if (!roles.of(whom, community).contains(role)) throw new NotFound();
        if (role == Role.OWNER
                && db.sql("update owner_count set owners = owners - 1 where community = ? and owners > 1")
                                .param(community.value())
                                .update()
                        == 0) throw new LastOwner();
        int gone = db.sql("delete from role_held where community = ? and person = ? and role = ?")
                .params(community.value(), whom.value(), role.name())
                .update();
        if (gone == 0) throw new NotFound();
    }

    private static Map<Held, List<Held>> grouped(List<Held> held) {
        return held.stream()
                .collect(Collectors.groupingBy(
                        one -> new Held(one.person(), one.role(), 0, false), LinkedHashMap::new, Collectors.toList()));
    }

    private static Set<CohortId> cohorts(List<Held> named) {
        return named.stream()
                .filter(one -> one.named() != 0 && !one.forGroup())
                .map(one -> new CohortId(one.named()))
                .sorted(Comparator.comparingLong(CohortId::value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<GroupId> groups(List<Held> named) {
        return named.stream()
                .filter(Held::forGroup)
                .map(one -> new GroupId(one.named()))
                .sorted(Comparator.comparingLong(GroupId::value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
