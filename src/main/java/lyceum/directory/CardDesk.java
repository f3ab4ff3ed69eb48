package lyceum.directory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff do about name cards: how they are written, which are to be mended (待完善), what they said before.
@Service
public class CardDesk {
    public static final int A_PAGE = 50;
    public static final TextLimit REASON = TextLimit.needed("reason", 300);

    /// @param name as it stands now; null where there is no card yet
    /// @param mending null where nobody has asked for another one
    public record Unfinished(
            MemberNumber number,
            @Nullable String name,
            @Nullable Mending mending) {}

    private final Entries entries;
    private final Formats formats;
    private final Roles roles;
    private final Accounts accounts;
    private final Audit audit;
    private final JdbcClient sql;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    CardDesk(
            Entries entries,
            Formats formats,
            Roles roles,
            Accounts accounts,
            Audit audit,
            JdbcClient sql,
            ApplicationEventPublisher news,
            Clock clock) {
        this.entries = entries;
        this.formats = formats;
        this.roles = roles;
        this.accounts = accounts;
        this.audit = audit;
        this.sql = sql;
        this.news = news;
        this.clock = clock;
    }

    /// Cards that lack what is asked for from now on are to be mended; nobody is silenced by it.
    @Transactional
    public void reformat(PersonId by, CommunityId community, CardFormat format) {
        roles.demand(by, Act.EDIT_COMMUNITY, community);
        formats.write(community, format);
        audit.record(by, "cards.reformatted", community, format.partsText());
    }

    /// Cards that are missing, that lack something, or that staff want to be mended; those asked for first.
    public List<Unfinished> toMend(PersonId by, CommunityId community, int offset, int limit) {
        roles.demand(by, Act.KEEP_CARDS, community);
        entries.follow(community);
        var format = formats.of(community);
        var found = sql.sql("select * from directory_entry" + unfinished(format)
                        + " order by case when mend_at is null then 1 else 0 end, member_number"
                        + " limit :limit offset :offset")
                .param("community", community.value())
                .param("limit", Math.clamp(limit, 0, A_PAGE))
                .param("offset", Math.max(0, offset))
                .query(Entry::of)
                .list();
        var people = accounts.people(
                found.stream().filter(one -> !one.carded()).map(Entry::person).toList());
        return found.stream()
                .map(entry -> {
                    var account = people.get(entry.person());
                    return new Unfinished(
                            entry.number(),
                            entry.carded() ? format.write(entry.card()) : account == null ? null : account.name(),
                            entry.mending());
                })
                .toList();
    }

    public int countToMend(PersonId by, CommunityId community) {
        roles.demand(by, Act.KEEP_CARDS, community);
        entries.follow(community);
        return sql.sql("select count(*) from directory_entry" + unfinished(formats.of(community)))
                .param("community", community.value())
                .query(Integer.class)
                .single();
    }

    /// The person is told, with the reason; asking again replaces it.
    @Transactional
    public void askToMend(PersonId by, CommunityId community, MemberNumber number, String reason) {
        roles.demand(by, Act.KEEP_CARDS, community);
        var clean = REASON.check(reason);
        var entry = entries.find(community, number).filter(Entry::carded).orElseThrow(NotFound::new);
        sql.sql("""
                        update directory_entry
                        set mend_reason = ?, mend_by = ?, mend_at = ?
                        where community = ? and person = ?""")
                .params(
                        clean,
                        by.value(),
                        Utc.of(clock.instant()),
                        community.value(),
                        entry.person().value())
                .update();
        audit.record(by, "card.to-mend", entry.person(), clean);
        news.publishEvent(new CardToMend(community, entry.person(), entry.edits(), clean));
    }

    /// The newest first.
    public List<PastCard> history(PersonId by, CommunityId community, MemberNumber number) {
        roles.demand(by, Act.KEEP_CARDS, community);
        var entry = entries.find(community, number).orElseThrow(NotFound::new);
        return sql.sql("""
                        select region, job, nick, until_at
                        from name_card_past
                        where community = ? and person = ?
                        order by edit desc
                        limit ?""")
                .params(community.value(), entry.person().value(), A_PAGE)
                .query((row, _) -> new PastCard(
                        new NameCard(row.getString("region"), row.getString("job"), row.getString("nick")),
                        Utc.instant(row.getObject("until_at", LocalDateTime.class))))
                .list();
    }

    /// The card as it is kept, for whoever keeps order, and what they have asked for.
    public OwnEntry card(PersonId by, CommunityId community, MemberNumber number) {
        roles.demand(by, Act.KEEP_CARDS, community);
        return entries.find(community, number).orElseThrow(NotFound::new).own();
    }

    static String unfinished(CardFormat format) {
        return " where community = :community and listed and (carded_at is null or mend_at is not null"
                + (format.asksFor(CardPart.REGION) ? " or region = ''" : "")
                + (format.asksFor(CardPart.JOB) ? " or job = ''" : "")
                + ")";
    }
}
