package lyceum.membership;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.shared.CommunityId;
import lyceum.shared.Fingerprint;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who accepted which version of the group rules, and when. Nothing of it is ever changed.
@Service
public class Consents {
    private final Members members;
    private final Communities communities;
    private final JdbcClient sql;
    private final Clock clock;

    Consents(Members members, Communities communities, JdbcClient sql, Clock clock) {
        this.members = members;
        this.communities = communities;
        this.sql = sql;
        this.clock = clock;
    }

    /// The version in force, as it was read; another one meanwhile refuses with [RulesWereRewritten]. Asking twice
    /// changes nothing.
    @Transactional
    public void accept(PersonId self, CommunityId community, int version) {
        if (!members.numbers(community, List.of(self)).containsKey(self)) throw new NotFound();
        var profile = communities.profile(community);
        if (profile.rulesVersion() != version) throw new RulesWereRewritten(profile.rulesVersion());
        sql.sql("""
                        insert into rules_consent (community, person, version, charter, accepted_at)
                        values (?, ?, ?, ?, ?)
                        on duplicate key update version = version""")
                .params(
                        community.value(),
                        self.value(),
                        version,
                        Fingerprint.of(profile.charter().zh() + "\n"
                                        + profile.charter().en())
                                .text(),
                        Utc.of(clock.instant()))
                .update();
    }

    /// The newest first.
    public List<Consent> of(PersonId person, CommunityId community) {
        return sql.sql("""
                        select version, accepted_at
                        from rules_consent
                        where community = ? and person = ?
                        order by version desc""")
                .params(community.value(), person.value())
                .query((row, _) -> new Consent(
                        row.getInt("version"), Utc.instant(row.getObject("accepted_at", LocalDateTime.class))))
                .list();
    }

    public Optional<Consent> latest(PersonId person, CommunityId community) {
        return of(person, community).stream().findFirst();
    }

    /// Refuses with [RulesNotAccepted] whoever has not accepted what binds everybody now.
    public void demand(PersonId person, CommunityId community) {
        if (!areGiven(person, List.of(community)).getOrDefault(community, false))
            throw new RulesNotAccepted(community, communities.profile(community).rulesVersion());
    }

    /// Whether what binds everybody now was accepted, for several communities; two queries.
    public Map<CommunityId, Boolean> areGiven(PersonId person, Collection<CommunityId> all) {
        var binding = communities.bindingRules(all);
        var accepted = accepted(person);
        var given = new HashMap<CommunityId, Boolean>();
        for (var one : all) given.put(one, accepted.getOrDefault(one, 0) >= binding.getOrDefault(one, 1));
        return given;
    }

    /// How many have accepted that version or a later one.
    public int count(CommunityId community, int version) {
        return sql.sql("select count(distinct person) from rules_consent where community = ? and version >= ?")
                .params(community.value(), version)
                .query(Integer.class)
                .single();
    }

    private Map<CommunityId, Integer> accepted(PersonId person) {
        var accepted = new HashMap<CommunityId, Integer>();
        sql.sql("select community, max(version) as version from rules_consent where person = ? group by community")
                .param(person.value())
                .query((row, _) -> accepted.put(new CommunityId(row.getLong("community")), row.getInt("version")))
                .list();
        return accepted;
    }
}
