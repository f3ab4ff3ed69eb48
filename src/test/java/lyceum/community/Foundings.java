package lyceum.community;

import java.time.Clock;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Founds communities for any test, published and complete, without asking who may: see [CommunitiesTest] for that.
@Component
public class Foundings {
    private final AllCommunities all;
    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    Foundings(AllCommunities all, JdbcClient sql, Ids ids, Clock clock) {
        this.all = all;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public CommunityId community() {
        return community(Community.GroupsBy.COHORT, 200);
    }

    @Transactional
    public CommunityId community(Community.GroupsBy groupsBy, int groupSize) {
        return found(groupsBy, groupSize, true);
    }

    /// Complete, but not yet published.
    @Transactional
    public CommunityId draft() {
        return found(Community.GroupsBy.COHORT, 200, false);
    }

    private CommunityId found(Community.GroupsBy groupsBy, int groupSize, boolean published) {
        var id = new CommunityId(ids.next());
        var founded = new FoundedCommunity(id, plan("yiye-" + id.value(), groupsBy, groupSize), clock.instant());
        if (published) founded.published();
        all.saveAndFlush(founded);
        sql.sql("""
                insert into community_rules
                    (community_id, version, text_zh, text_en, material, written_by, written_at)
                values (?, 1, '先读，再问。', 'Read first, then ask.', true, 1, '2027-01-01 00:00:00')""").param(id.value()).update();
        return id;
    }

    public static CommunityPlan plan(String address) {
        return plan(address, Community.GroupsBy.COHORT, 200);
    }

    static CommunityPlan plan(String address, Community.GroupsBy groupsBy, int groupSize) {
        return new CommunityPlan(
                address,
                new Bilingual("一页书院", "One Page Academy"),
                new Bilingual("把一件事讲成一页。", "One thing on one page."),
                new Bilingual("## 我们相信\n\n写清楚，才算想清楚。", "## What we believe\n\nWriting is thinking."),
                new Bilingual("我们只留必要的资料。", "We keep what is needed."),
                new Bilingual("买票之前请读完。", "Please read before you buy."),
                new Bilingual("写信到 hello@example.com。", "Write to hello@example.com."),
                "Asia/Shanghai",
                "YY-",
                6,
                "一页之印",
                groupsBy,
                groupSize);
    }

    /// Who founded it does not matter to most tests.
    public static final PersonId NOBODY = new PersonId(1);
}
