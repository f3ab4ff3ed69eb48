package lyceum.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.trace.Keeper;
import lyceum.trace.Remark;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The account itself goes last: the other rooms ask it for addresses.
@Component
class AccessTraces implements Keeper {
    private final JdbcClient db;
    private final Roles roles;
    private final CohortNames names;
    private final Say say;

    AccessTraces(JdbcClient db, Roles roles, CohortNames names, Say say) {
        this.db = db;
        this.roles = roles;
        this.names = names;
        this.say = say;
    }

    @Override
    public String room() {
        return "access";
    }

    @Override
    public Turn turn() {
        return Turn.LAST;
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("role_held", "person").told("roles", """
                        select community, role, case when scope = 'COHORT' then cohort end as cohort,
                            case when scope = 'GROUP' then cohort end as learning_group, given_at
                        from role_held
                        where person = :person
                        order by id"""),
                Trace.stays("role_held", "given_by", Stays.DUTY),
                Trace.gone("founding_grant", "email_key").byKey().and("email").told("founding", """
                        select email, granted_at
                        from founding_grant
                        where email_key in (:keys)
                        order by email_key"""),
                Trace.stays("founding_grant", "granted_by", Stays.DUTY),
                Trace.gone("one_time_link", "account"),
                Trace.gone("one_time_link", "email").byEmail(),
                Trace.gone("sign_up", "email").byEmail(),
                Trace.gone("invitation", "email_key").byKey().and("email").told("invitations", """
                        select community, role, invited_at, state
                        from invitation
                        where email_key in (:keys)
                        order by id"""),
                Trace.stays("invitation", "invited_by", Stays.DUTY),
                Trace.gone("former_email", "person").and("email", "email_key").told("earlier-addresses", """
                        select email, until_at
                        from former_email
                        where person = :person
                        order by until_at, email_key"""),
                Trace.gone("departure", "person"),
                Trace.gone("account", "id").and("email", "email_key").told("account", """
                        select name, email, zone, language, created_at
                        from account
                        where id = :person
                        order by id"""));
    }

    @Override
    public List<Remark> obstacles(PersonId person, Locale reader) {
        var held = new ArrayList<Remark>();
        for (var community : alone(person))
            held.add(new Remark(
                    say.text(reader, "access.trace.last-owner", names.community(community, reader)),
                    "studio/" + community + "/staff"));
        if (roles.isOperator(person) && operators() == 1)
            held.add(Remark.of(say.text(reader, "access.trace.last-operator")));
        return held;
    }

    @Override
    public List<Remark> endings(PersonId person, Locale reader) {
        return roles.where(person).stream()
                .flatMap(community -> roles.of(person, community).stream()
                        .map(role -> Remark.of(say.text(
                                reader,
                                "access.trace.role-ends",
                                names.community(community, reader),
                                say.text(reader, "access.role." + role)))))
                .toList();
    }

    @Override
    public void partFrom(Whose whose) {
        for (var community : owned(whose.person())) {
            int fewer = db.sql("update owner_count set owners = owners - 1 where community = ? and owners > 1")
                    .param(community.value())
                    .update();
            if (fewer == 0) throw new LastOwner();
        }
        for (var key : whose.keys())
            db.sql("delete from invitation_cohort where invitation in (select id from invitation where email_key = ?)")
                    .param(key)
                    .update();
    }

    private List<CommunityId> owned(PersonId person) {
        return roles.holding(person, java.util.Set.of(Role.OWNER));
    }

    private List<CommunityId> alone(PersonId person) {
        return owned(person).stream()
                .filter(community -> roles.owners(community).size() == 1)
                .toList();
    }

    private int operators() {
        return db.sql("select count(*) from role_held where role = 'OPERATOR'")
                .query(Integer.class)
                .single();
    }
}
