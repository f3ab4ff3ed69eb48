package lyceum.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.access.Act;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.admission.AdmissionEnded;
import lyceum.admission.Admitted;
import lyceum.community.Communities;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Learner groups: whoever is admitted has a place in one.
@Service
public class Groups {
    private static final Set<Role> WHOLE_COMMUNITY = Set.of(Role.OWNER, Role.SECRETARY);
    private static final int AT_ONCE = 1_000;
    private static final String GROUP = "select g.id, g.community, g.cohort, g.ordinal, g.size, g.members";

    private final Placing placing;
    private final Policies policies;
    private final Communities communities;
    private final Members members;
    private final Roles roles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher news;

    Groups(
            Placing placing,
            Policies policies,
            Communities communities,
            Members members,
            Roles roles,
            JdbcClient jdbc,
            ApplicationEventPublisher news) {
        this.placing = placing;
        this.policies = policies;
        this.communities = communities;
        this.members = members;
        this.roles = roles;
        this.jdbc = jdbc;
        this.news = news;
    }

    /// The groups in which that person has a place now. While a payment is disputed, what it gave rests.
    public List<LearnerGroup> of(PersonId person) {
        var places = groups("""
                from group_place p join learner_group g on g.id = p.learner_group
                where p.person = :id
                order by p.taken_at desc\
                """, person.value());
        if (places.isEmpty()) return places;
        var enrollments = members.enrollments(person);
        return places.stream().filter(group -> !rests(group, enrollments)).toList();
    }

    private static boolean rests(LearnerGroup group, List<Enrollment> enrollments) {
        var here = enrollments.stream()
                .filter(one -> one.state() != Enrollment.State.ENDED)
                .filter(one -> group.cohort() == null
                        ? one.community().equals(group.community())
                        : one.cohort().equals(group.cohort()))
                .toList();
        return !here.isEmpty() && here.stream().allMatch(one -> one.state() == Enrollment.State.SUSPENDED);
    }

    /// All groups of a community, by cohort and number.
    public List<LearnerGroup> in(CommunityId community) {
        return groups("from learner_group g where g.community = :id order by g.cohort, g.ordinal", community.value());
    }

    /// Those of a community whose members that person may see as staff: two queries and one more for teachers and
    /// assistants, whatever the number of groups.
    public List<LearnerGroup> openTo(PersonId reader, CommunityId community) {
        if (roles.may(reader, Act.SEE_ROSTER, community)) return in(community);
        var cohorts = roles.namedFor(reader, community);
        var some = roles.namedForGroups(reader, community);
        if (cohorts.isEmpty() && some.isEmpty()) return List.of();
        return in(community).stream()
                .filter(group -> group.cohort() == null ? some.contains(group.id()) : cohorts.contains(group.cohort()))
                .toList();
    }

    /// Those that this person leads as staff, of every community: all of a community for its owners and secretaries,
    /// those of the named cohorts, and those that are named themselves, for teachers and assistants. Four queries,
    /// whatever their number.
    public List<LearnerGroup> ledBy(PersonId staff) {
        var whole = roles.holding(staff, WHOLE_COMMUNITY);
        var named = roles.namedFor(staff);
        var some = roles.namedForGroups(staff);
        if (whole.isEmpty() && named.isEmpty() && some.isEmpty()) return List.of();
        return jdbc.sql(GROUP + "\n" + """
                        from learner_group g
                        where g.community in (:whole) or g.cohort in (:named)
                            or g.cohort is null and g.id in (:some)""")
                .param("some", orNone(some.stream().map(GroupId::value).toList()))
                .param("whole", orNone(whole.stream().map(CommunityId::value).toList()))
                .param("named", orNone(named.stream().map(CohortId::value).toList()))
                .query((row, _) -> group(row))
                .list();
    }

    /// An empty list is no SQL; nothing has the id 0.
    private static List<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    /// For its members and for staff who may see its roster; refuses everybody else with [NotFound].
    public LearnerGroup get(GroupId group, PersonId reader) {
        var found = find(group);
        if (!hasPlace(found, reader) && !maySeeRoster(found, reader)) throw new NotFound();
        return found;
    }

    /// For staff who may see its roster; refuses everybody else with [NotFound], members too.
    public LearnerGroup led(GroupId group, PersonId reader) {
        var found = find(group);
        if (!maySeeRoster(found, reader)) throw new NotFound();
        return found;
    }

    LearnerGroup find(GroupId group) {
        return groups("from learner_group g where g.id = :id", group.value()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Whether that is a learner group whose roster that person may see.
    public boolean hasRosterFor(PersonId reader, GroupId group) {
        return groups("from learner_group g where g.id = :id", group.value()).stream()
                .anyMatch(found -> maySeeRoster(found, reader));
    }

    /// A page of the members, in order of their numbers. The same people may read it as [#get].
    public List<GroupMember> members(GroupId group, PersonId reader, int offset, int limit) {
        get(group, reader);
        return jdbc.sql("""
            select person, member_number, taken_at
            from group_place
            where learner_group = ?
            order by member_number
            limit ? offset ?\
            """)
                .params(group.value(), Math.clamp(limit, 0, AT_ONCE), Math.max(0, offset))
                .query((row, _) -> new GroupMember(
                        new PersonId(row.getLong("person")),
                        new MemberNumber(row.getLong("member_number")),
                        row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /// Many at once, as at a move: places without telling anybody; what is placed already stays as it is.
    @Transactional
    public void placeAll(List<Admitted> arrivals) {
        for (int from = 0; from < arrivals.size(); from += AT_ONCE)
            seat(arrivals.subList(from, Math.min(arrivals.size(), from + AT_ONCE)));
    }

    @ApplicationModuleListener
    void on(Admitted arrival) {
        seat(List.of(arrival))
                .forEach((one, group) ->
                        news.publishEvent(new Placed(one.person(), one.community(), one.cohort(), group, one.order())));
    }

    @ApplicationModuleListener
    void on(AdmissionEnded end) {
        var home = Home.of(communities.get(end.community()), end.cohort());
        placing.giveUp(home.id(), end.order().value(), end.person().value());
    }

    private Map<Admitted, GroupId> seat(Collection<Admitted> arrivals) {
        var byHome = new LinkedHashMap<Home, List<Admitted>>();
        for (var one : arrivals) {
            var community = communities.get(one.community());
            var home = Home.of(community, one.cohort());
            byHome.computeIfAbsent(home, _ -> new ArrayList<>()).add(one);
        }
        var placed = new LinkedHashMap<Admitted, GroupId>();
        byHome.forEach((home, some) -> placed.putAll(placing.place(home, policies.of(home), some)));
        return placed;
    }

    private boolean hasPlace(LearnerGroup group, PersonId reader) {
        boolean placed = jdbc.sql("select count(*) from group_place where person = ? and learner_group = ?")
                        .params(reader.value(), group.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
        return placed && !rests(group, members.enrollments(reader));
    }

    private boolean maySeeRoster(LearnerGroup group, PersonId reader) {
        return group.cohort() == null
                ? roles.may(reader, Act.SEE_ROSTER, group.community(), group.id())
                : roles.may(reader, Act.SEE_ROSTER, group.community(), group.cohort());
    }

    private List<LearnerGroup> groups(String from, long id) {
        return jdbc.sql(GROUP + "\n" + from)
                .param("id", id)
                .query((row, _) -> group(row))
                .list();
    }

    private static LearnerGroup group(ResultSet row) throws SQLException {
        var cohort = row.getObject("cohort", Long.class);
        return new LearnerGroup(
                new GroupId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                cohort == null ? null : new CohortId(cohort),
                row.getInt("ordinal"),
                row.getInt("size"),
                row.getInt("members"));
    }
}
