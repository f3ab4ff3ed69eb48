package lyceum.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.audit.Audit;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.GroupId;
import lyceum.shared.Id;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Owners invite staff by e-mail; whoever has that address accepts. The role begins with the acceptance, if whoever
/// invited may still invite then.
@Service
public class Invitations {
    static final Duration LIFE = Duration.ofDays(14);

    public record Open(InvitationId id, Email email, Role role, Named named, Instant expires) {}

    /// What the page behind the letter's link shows.
    public record Invited(CommunityId community, String communityName, String inviter, Email email, Role role) {}

    /// The invitation went to another address than the account's.
    public static final class ForSomebodyElse extends Refusal {
        ForSomebodyElse(Email invited, Email here) {
            super(invited.value(), here.value());
        }
    }

    private record Row(
            InvitationId id, CommunityId community, Email email, Role role, PersonId inviter, Instant expires) {}

    private static final String OPEN = """
            select id, community, email, role, invited_by, expires_at
            from invitation
            where state = 'OPEN' and expires_at > ? and""";

    private final JdbcClient db;
    private final Roles roles;
    private final Staff staff;
    private final Accounts accounts;
    private final CohortNames cohortNames;
    private final OneTimeLinks links;
    private final Letters letters;
    private final PortalAddress portal;
    private final Say say;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            JdbcClient db,
            Roles roles,
            Staff staff,
            Accounts accounts,
            CohortNames cohortNames,
            OneTimeLinks links,
            Letters letters,
            PortalAddress portal,
            Say say,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.db = db;
        this.roles = roles;
        this.staff = staff;
        this.accounts = accounts;
        this.cohortNames = cohortNames;
        this.links = links;
        this.letters = letters;
        this.portal = portal;
        this.say = say;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// An open invitation of the same address to the same role is replaced.
    @Transactional
    public void invite(PersonId by, CommunityId community, Email email, Role role, Set<CohortId> cohorts) {
        invite(by, community, email, role, Named.cohorts(cohorts));
    }

    @Transactional
    public void invite(PersonId by, CommunityId community, Email email, Role role, Named wanted) {
        roles.demand(by, Act.INVITE_STAFF, community);
        if (role == Role.OPERATOR) throw new NotFound();
        var named = staff.named(community, role, wanted);
        db.sql("""
                        update invitation
                        set state = 'WITHDRAWN'
                        where community = ? and email_key = ? and role = ? and state = 'OPEN'""").params(community.value(), Digest.of(email), role.name()).update();
        var secret = links.secret();
        var id = new InvitationId(ids.next());
        var inviter = accounts.person(by);
        var language = accounts.at(email).map(Person::language).orElse(inviter.language());
        var now = clock.instant();
        db.sql("""
                        insert into invitation
                            (id, community, email, email_key, role, digest, language, invited_by, invited_at, expires_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(
                        id.value(),
                        community.value(),
                        email.value(),
                        Digest.of(email),
                        role.name(),
                        Digest.of(secret),
                        Languages.nearest(language).toLanguageTag(),
                        by.value(),
                        Utc.of(now),
                        Utc.of(now.plus(LIFE)))
                .update();
        named.cohorts().forEach(cohort -> names(id, cohort, "COHORT"));
        named.groups().forEach(group -> names(id, group, "GROUP"));
        letters.send(new Letter(
                "invitation:" + id,
                email,
                language,
                "invitation",
                List.of(
                        inviter.name(),
                        cohortNames.community(community, language),
                        say.text(language, "access.role." + role),
                        portal.of("/invitation/" + secret),
                        LIFE.toDays())));
        audit.record(by, "staff.invited." + role, community, email.value());
    }

    private void names(InvitationId id, Id named, String scope) {
        db.sql("insert into invitation_cohort (invitation, cohort, scope) values (?, ?, ?)")
                .params(id.value(), named.value(), scope)
                .update();
    }

    /// Open ones, the newest first.
    public List<Open> of(PersonId by, CommunityId community) {
        roles.demand(by, Act.INVITE_STAFF, community);
        var rows = db.sql(OPEN + " community = ? order by id desc limit 200")
                .params(now(), community.value())
                .query((row, n) -> row(row))
                .list();
        var named = named(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Open(
                        row.id(), row.email(), row.role(), named.getOrDefault(row.id(), Named.NOTHING), row.expires()))
                .toList();
    }

    @Transactional
    public void withdraw(PersonId by, CommunityId community, InvitationId id) {
        roles.demand(by, Act.INVITE_STAFF, community);
        int gone = db.sql("update invitation set state = 'WITHDRAWN' where id = ? and community = ? and state = 'OPEN'")
                .params(id.value(), community.value())
                .update();
        if (gone == 0) throw new NotFound();
        audit.record(by, "staff.invitation.withdrawn", community, "");
    }

    private String inviter(PersonId person, Locale reader) {
        var known = accounts.people(List.of(person)).get(person);
        return known == null ? say.text(reader, "access.gone") : known.name();
    }

    public Optional<Invited> look(String secret, Locale reader) {
        return open(secret)
                .map(row -> new Invited(
                        row.community(),
                        cohortNames.community(row.community(), reader),
                        inviter(row.inviter(), reader),
                        row.email(),
                        row.role()));
    }

    /// Accepted once, by the account with the invited address; void if the inviter is no owner any more.
    @Transactional
    public CommunityId accept(PersonId self, String secret) {
        var row = open(secret).orElseThrow(LinkGone::new);
        var email = accounts.person(self).email();
        if (!email.equals(row.email())) throw new ForSomebodyElse(row.email(), email);
        int mine = db.sql("update invitation set state = 'ACCEPTED' where id = ? and state = 'OPEN'")
                .param(row.id().value())
                .update();
        if (mine == 0 || !roles.may(row.inviter(), Act.INVITE_STAFF, row.community())) throw new LinkGone();
        roles.appoint(
                row.inviter(),
                self,
                row.role(),
                row.community(),
                named(List.of(row.id())).getOrDefault(row.id(), Named.NOTHING));
        return row.community();
    }

    private Optional<Row> open(String secret) {
        return db.sql(OPEN + " digest = ?")
                .params(now(), Digest.of(secret))
                .query((row, n) -> row(row))
                .optional();
    }

    private Map<InvitationId, Named> named(Collection<InvitationId> ids) {
        if (ids.isEmpty()) return Map.of();
        var cohorts = new HashMap<InvitationId, Set<CohortId>>();
        var groups = new HashMap<InvitationId, Set<GroupId>>();
        db.sql("select invitation, cohort, scope from invitation_cohort where invitation in (:ids)")
                .param("ids", ids.stream().map(InvitationId::value).toList())
                .query(row -> {
                    var id = new InvitationId(row.getLong("invitation"));
                    if ("GROUP".equals(row.getString("scope")))
                        groups.computeIfAbsent(id, _ -> new HashSet<>()).add(new GroupId(row.getLong("cohort")));
                    else cohorts.computeIfAbsent(id, _ -> new HashSet<>()).add(new CohortId(row.getLong("cohort")));
                });
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Named(cohorts.getOrDefault(id, Set.of()), groups.getOrDefault(id, Set.of()))));
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                new InvitationId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new Email(row.getString("email")),
                Role.valueOf(row.getString("role")),
                new PersonId(row.getLong("invited_by")),
                Utc.instant(row.getObject("expires_at", LocalDateTime.class)));
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
