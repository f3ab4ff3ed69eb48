package lyceum.community;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.MoneyKind;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Communities, as everybody may know them and as their owners write them.
@Service
public class Communities {
    private static final int REMEMBERED = 2_000;
    private static final int MOST_VERSIONS = 500;
    /// Another node may have changed it; so long it may be out of date there.
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final AllCommunities all;
    private final JdbcClient sql;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher news;
    private final Cache<CommunityId, CommunityProfile> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(AT_MOST)
            .build();

    Communities(
            AllCommunities all,
            JdbcClient sql,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher news) {
        this.all = all;
        this.sql = sql;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.news = news;
    }

    /// Refuses with [lyceum.shared.NotFound].
    public Community get(CommunityId id) {
        return profile(id).community();
    }

    /// With all its texts; for its public pages and for the studio. Says nothing about who may read a draft.
    public CommunityProfile profile(CommunityId id) {
        return known.get(
                id,
                wanted ->
                        all.findById(wanted.value()).orElseThrow(NotFound::new).profile());
    }

    /// Several at once, in one query at most; those that do not exist are missing in the answer. Whoever is about to
    /// [#get] them one by one asks here first.
    public Map<CommunityId, CommunityProfile> profiles(Collection<CommunityId> ids) {
        return known.getAll(
                Set.copyOf(ids),
                wanted -> all
                        .findAllById(wanted.stream().map(CommunityId::value).toList())
                        .stream()
                        .map(FoundedCommunity::profile)
                        .collect(Collectors.toMap(
                                profile -> profile.community().id(), Function.<CommunityProfile>identity())));
    }

    /// Only what is published; for public pages.
    public Optional<Community> publishedAt(String address) {
        return profileAt(address).map(CommunityProfile::community).filter(Community::published);
    }

    /// In any state: callers ask whether it is published, or who is reading.
    public Optional<CommunityProfile> profileAt(String address) {
        if (address.length() > Slug.MOST) return Optional.empty();
        return sql.sql("select id from community where address = ?")
                .param(address)
                .query((row, n) -> new CommunityId(row.getLong("id")))
                .optional()
                .map(this::profile);
    }

    /// What this installation shows to strangers, oldest first, so many at most.
    public List<Community> published(int most) {
        var ids = sql.sql("select id from community where published order by founded_at, id limit ?")
                .param(most)
                .query((row, n) -> new CommunityId(row.getLong("id")))
                .list();
        var found = profiles(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(CommunityProfile::community)
                .toList();
    }

    /// The rules in force, or an older version of them.
    public GroupRules rules(CommunityId community, int version) {
        return sql.sql("select * from community_rules where community_id = ? and version = ?")
                .params(community.value(), version)
                .query((row, n) -> new GroupRules(
                        row.getInt("version"),
                        new Bilingual(row.getString("text_zh"), row.getString("text_en")),
                        row.getBoolean("material"),
                        Utc.instant(row.getObject("written_at", LocalDateTime.class))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public GroupRules rules(CommunityId community) {
        return rules(community, profile(community).rulesVersion());
    }

    /// Every version that was ever in force, the newest first.
    public List<RulesVersion> rulesVersions(CommunityId community) {
        return sql.sql("""
                        select version, material, written_at
                        from community_rules
                        where community_id = ?
                        order by version desc
                        limit ?""")
                .params(community.value(), MOST_VERSIONS)
                .query((row, n) -> new RulesVersion(
                        row.getInt("version"),
                        row.getBoolean("material"),
                        Utc.instant(row.getObject("written_at", LocalDateTime.class))))
                .list();
    }

    /// The newest version that changed something material: whoever accepted it, or a later one, is bound by what
    /// stands now. One query for several communities.
    public Map<CommunityId, Integer> bindingRules(Collection<CommunityId> communities) {
        if (communities.isEmpty()) return Map.of();
        return sql
                .sql("""
                        select community_id, max(version) as binding
                        from community_rules
                        where material and community_id in (:communities)
                        group by community_id""")
                .param(
                        "communities",
                        communities.stream().map(CommunityId::value).toList())
                .query((row, n) -> Map.entry(new CommunityId(row.getLong("community_id")), row.getInt("binding")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Founds a community, not yet published, with its rules in version 1; the founder becomes its first owner.
    @Transactional
    public CommunityId found(PersonId by, CommunityPlan plan, Bilingual rules) {
        roles.demand(by, Act.FOUND_COMMUNITY);
        var id = new CommunityId(ids.next());
        var founded = new FoundedCommunity(id, plan, clock.instant());
        writeRules(id, 1, CommunityPlan.RULES.check(rules), true, by);
        save(founded);
        roles.foundedBy(by, id);
        return id;
    }

    /// Both at once: what it is, and where they differ from those in force, the next version of its rules.
    @Transactional
    public void edit(PersonId by, CommunityId id, long seen, CommunityPlan plan, Bilingual rules, boolean material) {
        edit(by, id, seen, plan);
        if (!CommunityPlan.RULES.check(rules).equals(rules(id).text())) rewriteRules(by, id, rules, material);
    }

    /// @param seen the version that the editor read; another one meanwhile refuses with [ChangedMeanwhile]
    @Transactional
    public void edit(PersonId by, CommunityId id, long seen, CommunityPlan plan) {
        roles.demand(by, Act.EDIT_COMMUNITY, id);
        var community = all.findById(id.value()).orElseThrow(NotFound::new);
        if (!community.isAt(seen)) throw new ChangedMeanwhile();
        community.edited(plan);
        save(community);
        audit.record(by, "community.edited", id, "");
    }

    /// The next version of the group rules.
    /// @param material whether members are asked to accept them again
    @Transactional
    public int rewriteRules(PersonId by, CommunityId id, Bilingual rules, boolean material) {
        roles.demand(by, Act.EDIT_COMMUNITY, id);
        var community = all.findById(id.value()).orElseThrow(NotFound::new);
        int version = community.rulesRewritten();
        writeRules(id, version, CommunityPlan.RULES.check(rules), material, by);
        save(community);
        audit.record(by, "community.rules", id, "");
        return version;
    }

    /// From now on strangers see it; asks for the texts that a public page owes them.
    @Transactional
    public void publish(PersonId by, CommunityId id) {
        roles.demand(by, Act.EDIT_COMMUNITY, id);
        var community = all.findById(id.value()).orElseThrow(NotFound::new);
        community.published();
        save(community);
        audit.record(by, "community.published", id, "");
    }

    /// Strangers see it no longer, and nothing of it is sold; members keep what they have. It may be published again.
    @Transactional
    public void withdraw(PersonId by, CommunityId id) {
        roles.demand(by, Act.EDIT_COMMUNITY, id);
        var community = all.findById(id.value()).orElseThrow(NotFound::new);
        if (!community.community().published()) return;
        community.withdrawn();
        save(community);
        news.publishEvent(new CommunityWithdrawn(id));
        audit.record(by, "community.withdrawn", id, "");
    }

    /// The first order of a community fixes what it is paid in; later ones must be of the same kind, else
    /// [MoneyIsOfAnotherKind]. Called inside the order's transaction.
    @Transactional
    public void paidIn(CommunityId community, MoneyKind kind) {
        var fixed = profile(community).moneyKind();
        if (fixed == null) {
            sql.sql("update community set money_kind = ? where id = ? and money_kind is null")
                    .params(kind.name(), community.value())
                    .update();
            fixed = MoneyKind.valueOf(sql.sql("select money_kind from community where id = ?")
                    .param(community.value())
                    .query(String.class)
                    .single());
            news.publishEvent(new CommunityChanged(community, get(community).address()));
        }
        if (fixed != kind) throw new MoneyIsOfAnotherKind();
    }

    /// The first admission fixes whether groups belong to cohorts or to the community. Called inside the admission's
    /// transaction; cheap when already fixed.
    @Transactional
    public void firstAdmission(CommunityId community) {
        if (profile(community).groupsFixed()) return;
        sql.sql("update community set groups_fixed = true, version = version + 1 where id = ? and groups_fixed = false")
                .param(community.value())
                .update();
        news.publishEvent(new CommunityChanged(community, get(community).address()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(CommunityChanged changed) {
        known.invalidate(changed.community());
    }

    private void save(FoundedCommunity community) {
        var address = community.community().address();
        var id = community.community().id();
        boolean taken = sql.sql("select count(*) from community where address = ? and id <> ?")
                        .params(address, id.value())
                        .query(Long.class)
                        .single()
                > 0;
        if (taken) throw new Slug.AddressIsTaken("address", address, Slug.suggestion(address + "-2"));
        try {
            all.saveAndFlush(community);
        } catch (OptimisticLockingFailureException raced) {
            throw new ChangedMeanwhile();
        } catch (DataIntegrityViolationException raced) {
            throw new Slug.AddressIsTaken("address", address, Slug.suggestion(address + "-2"));
        }
        news.publishEvent(new CommunityChanged(id, address));
    }

    private void writeRules(CommunityId id, int version, Bilingual text, boolean material, PersonId by) {
        sql.sql("""
                insert into community_rules
                    (community_id, version, text_zh, text_en, material, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), version, text.zh(), text.en(), material, by.value(), Utc.of(clock.instant()))
                .update();
    }
}
