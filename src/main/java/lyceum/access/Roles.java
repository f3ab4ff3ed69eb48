package lyceum.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.audit.Audit;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Id;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may do what. Doors ask here before they act; screens ask here what to build. Nothing is remembered between two
/// questions: a role that is taken away is gone with the next act.
@Service
public class Roles {
    private static final long INSTALLATION = 0;
    private static final long EVERY_COHORT = 0;

    /// @param named the cohort or learner group that it is about
    private record Held(Role role, long named, boolean forGroup) {
        boolean reaches(@Nullable Id about) {
            return !role.isScopedToCohorts() || about == null || named == about.value();
        }
    }

    private final JdbcClient db;
    private final Founding founding;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Roles(JdbcClient db, Founding founding, Audit audit, Ids ids, Clock clock) {
        this.db = db;
        this.founding = founding;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// Refuses with [lyceum.shared.NotFound] whoever has no role in that community at all (for them it does not
    /// exist), and with [NotAllowed] (what, why, whom to ask) whoever has another role.
    public void demand(PersonId by, Act act, CommunityId in) {
        var held = held(by, in.value());
        if (held.isEmpty()) throw new NotFound();
        if (!permits(held, act, null)) throw new NotAllowed(act);
    }

    /// As above, and a teacher or assistant must be named for that cohort; for others of them it does not exist.
    public void demand(PersonId by, Act act, CommunityId in, CohortId about) {
        var reaching =
                held(by, in.value()).stream().filter(one -> one.reaches(about)).toList();
        if (reaching.isEmpty()) throw new NotFound();
        if (!permits(reaching, act, about)) throw new NotAllowed(act);
    }

    /// For acts on the installation ([Act#GRANT_FOUNDING], [Act#READ_LETTERS], [Act#MEND_PAYMENTS],
    /// [Act#FOUND_COMMUNITY]).
    public void demand(PersonId by, Act act) {
        if (may(by, act)) return;
        if (act == Act.FOUND_COMMUNITY) throw new NotAllowed(act);
        throw new NotFound();
    }

    public boolean may(PersonId by, Act act, CommunityId in) {
        return permits(held(by, in.value()), act, null);
    }

    public boolean may(PersonId by, Act act, CommunityId in, CohortId about) {
        return permits(held(by, in.value()), act, about);
    }

    /// About a learner group that belongs to no cohort: a teacher or assistant must be named for that group.
    public boolean may(PersonId by, Act act, CommunityId in, GroupId about) {
        return permits(held(by, in.value()), act, about);
    }

    public boolean may(PersonId by, Act act) {
        if (act == Act.FOUND_COMMUNITY) return founding.founding() == Founding.Openness.OPEN || mayFound(by);
        return permits(held(by, INSTALLATION), act, null);
    }

    public boolean isOperator(PersonId person) {
        return held(person, INSTALLATION).stream().anyMatch(one -> one.role() == Role.OPERATOR);
    }

    public Set<Role> of(PersonId person, CommunityId in) {
        var roles = EnumSet.noneOf(Role.class);
        for (var one : held(person, in.value())) roles.add(one.role());
        return roles;
    }

    /// The cohorts of that community for which somebody is named as a teacher or assistant.
    public Set<CohortId> namedFor(PersonId person, CommunityId in) {
        return held(person, in.value()).stream()
                .filter(one -> one.named() != EVERY_COHORT && !one.forGroup())
                .map(one -> new CohortId(one.named()))
                .collect(Collectors.toSet());
    }

    /// The learner groups of that community, which belong to no cohort, for which somebody is named.
    public Set<GroupId> namedForGroups(PersonId person, CommunityId in) {
        return held(person, in.value()).stream()
                .filter(Held::forGroup)
                .map(one -> new GroupId(one.named()))
                .collect(Collectors.toSet());
    }

    /// Of every community.
    public Set<GroupId> namedForGroups(PersonId person) {
        return Set.copyOf(db.sql("select distinct cohort from role_held where person = ? and scope = 'GROUP'")
                .param(person.value())
                .query((row, n) -> new GroupId(row.getLong("cohort")))
                .list());
    }

    /// The communities in which that person has any role, the newest role last.
    public List<CommunityId> where(PersonId person) {
        return db.sql("""
                        select community, min(id) as since
                        from role_held
                        where person = ? and community <> 0
                        group by community
                        order by since""")
                .param(person.value())
                .query((row, n) -> new CommunityId(row.getLong("community")))
                .list();
    }

    /// The communities in which that person may do that, whatever their number in one query; acts about a cohort count
    /// where they may be done for any.
    public List<CommunityId> where(PersonId person, Act act) {
        return holding(person, Powers.of(act));
    }

    /// The communities in which that person has one of those roles, the newest last.
    public List<CommunityId> holding(PersonId person, Set<Role> roles) {
        if (roles.isEmpty()) return List.of();
        return db.sql("""
                        select community, min(id) as since
                        from role_held
                        where person = :person and community <> 0 and role in (:roles)
                        group by community
                        order by since""")
                .param("person", person.value())
                .param("roles", roles.stream().map(Role::name).toList())
                .query((row, n) -> new CommunityId(row.getLong("community")))
                .list();
    }

    /// Every cohort, of any community, for which somebody is named as a teacher or assistant.
    public Set<CohortId> namedFor(PersonId person) {
        return Set.copyOf(
                db.sql("select distinct cohort from role_held where person = ? and cohort <> 0 and scope = 'COHORT'")
                        .param(person.value())
                        .query((row, n) -> new CohortId(row.getLong("cohort")))
                        .list());
    }

    /// Who works in a community, by role, in the order in which they came; of teachers and assistants those who are
    /// named for that cohort, all of them where none is asked for.
    public Map<Role, List<PersonId>> staff(CommunityId of, @Nullable CohortId cohort) {
        return staffAbout(of, cohort);
    }

    /// As above, for a learner group that belongs to no cohort.
    public Map<Role, List<PersonId>> staffOf(CommunityId of, GroupId group) {
        return staffAbout(of, group);
    }

    private Map<Role, List<PersonId>> staffAbout(CommunityId of, @Nullable Id about) {
        var staff = new EnumMap<Role, List<PersonId>>(Role.class);
        db.sql("select person, role, cohort, scope from role_held where community = ? order by id")
                .param(of.value())
                .query(row -> {
                    var held = held(row);
                    var person = new PersonId(row.getLong("person"));
                    var some = staff.computeIfAbsent(held.role(), _ -> new ArrayList<>());
                    if (held.reaches(about) && !some.contains(person)) some.add(person);
                });
        return staff;
    }

    /// Everybody who is an owner there, in the order in which they became it.
    public List<PersonId> owners(CommunityId of) {
        return db.sql("select person from role_held where community = ? and role = 'OWNER' order by id")
                .param(of.value())
                .query((row, n) -> new PersonId(row.getLong("person")))
                .list();
    }

    /// Makes the founder the first owner; called by community inside the founding transaction.
    @Transactional
    public void foundedBy(PersonId founder, CommunityId community) {
        db.sql("insert into owner_count (community, owners) values (?, 1)")
                .param(community.value())
                .update();
        write(founder, Role.OWNER, community.value(), EVERY_COHORT, false, founder);
        audit.record(founder, "community.founded", community, "");
    }

    /// Gives a role at once: for the demo and for whoever accepted an [Invitations]; cohorts only for roles that are
    /// scoped to them. Asking twice changes nothing.
    @Transactional
    public void appoint(PersonId by, PersonId whom, Role role, CommunityId in, Collection<CohortId> cohorts) {
        appoint(by, whom, role, in, Named.cohorts(cohorts));
    }

    @Transactional
    public void appoint(PersonId by, PersonId whom, Role role, CommunityId in, Named named) {
        demand(by, Act.INVITE_STAFF, in);
        give(by, whom, role, in, named);
    }

    void give(PersonId by, PersonId whom, Role role, CommunityId in, Named named) {
        if (role == Role.OPERATOR) throw new IllegalArgumentException("No operator inside a community");
        if (role.isScopedToCohorts() == named.isEmpty()) throw new IllegalArgumentException(role + " and " + named);
        if (role == Role.OWNER && !of(whom, in).contains(Role.OWNER))
            db.sql("update owner_count set owners = owners + 1 where community = ?")
                    .param(in.value())
                    .update();
        var already = held(whom, in.value());
        if (!role.isScopedToCohorts()) {
            if (already.stream().noneMatch(one -> one.role() == role))
                write(whom, role, in.value(), EVERY_COHORT, false, by);
        } else {
            for (var cohort : named.cohorts())
                if (!already.contains(new Held(role, cohort.value(), false)))
                    write(whom, role, in.value(), cohort.value(), false, by);
            for (var group : named.groups())
                if (!already.contains(new Held(role, group.value(), true)))
                    write(whom, role, in.value(), group.value(), true, by);
        }
        audit.record(by, "role.given." + role, whom, in.text());
    }

    private void write(PersonId whom, Role role, long community, long named, boolean forGroup, PersonId by) {
        db.sql("""
                        insert into role_held (id, community, person, role, cohort, scope, given_at, given_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ids.next(),
                        community,
                        whom.value(),
                        role.name(),
                        named,
                        forGroup ? "GROUP" : "COHORT",
                        Utc.of(clock.instant()),
                        by.value())
                .update();
    }

    private List<Held> held(PersonId person, long community) {
        return db.sql("select role, cohort, scope from role_held where person = ? and community = ?")
                .params(person.value(), community)
                .query((row, n) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                Role.valueOf(row.getString("role")), row.getLong("cohort"), "GROUP".equals(row.getString("scope")));
    }

    private boolean mayFound(PersonId person) {
        return db.sql("""
                        select count(*)
                        from founding_grant f join account a on a.email_key = f.email_key
                        where a.id = ?""").param(person.value()).query(Long.class).single() > 0;
    }

    private static boolean permits(List<Held> held, Act act, @Nullable Id about) {
        var powerful = Powers.of(act);
        return held.stream()
                .filter(one -> powerful.contains(one.role()))
                .anyMatch(one -> !one.role().isScopedToCohorts()
                        || (Powers.isAboutACohort(act)
                                ? about != null && one.named() == about.value()
                                : one.reaches(about)));
    }
}
