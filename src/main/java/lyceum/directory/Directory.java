package lyceum.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The members of a community before each other's eyes: a list one can search, and a page for each. It is open to
/// members with a running ticket, to owners and secretaries; for everybody else there is none ([NotFound]).
@Service
public class Directory {
    private static final int MOST_A_PAGE = 200;
    private static final int MOST_WORDS = 5;
    private static final int MOST_REGIONS = 60;

    private final Entries entries;
    private final Formats formats;
    private final Members members;
    private final Communities communities;
    private final Accounts accounts;
    private final Roles roles;
    private final JdbcClient sql;

    Directory(
            Entries entries,
            Formats formats,
            Members members,
            Communities communities,
            Accounts accounts,
            Roles roles,
            JdbcClient sql) {
        this.entries = entries;
        this.formats = formats;
        this.members = members;
        this.communities = communities;
        this.accounts = accounts;
        this.roles = roles;
        this.sql = sql;
    }

    /// Asked once when the page is opened; the list itself asks again with each piece.
    public void open(PersonId reader, CommunityId community) {
        demandReader(reader, community);
        entries.follow(community);
    }

    /// By nick as Chinese are sorted, those without a card last.
    public List<Listing> page(PersonId reader, CommunityId community, Search search, int offset, int limit) {
        demandReader(reader, community);
        var format = formats.of(community);
        var where = where(community, search);
        var found = sql.sql("select * from directory_entry" + where.sql()
                        + " order by sort_key, member_number limit :limit offset :offset")
                .params(where.values())
                .param("limit", Math.clamp(limit, 0, MOST_A_PAGE))
                .param("offset", Math.max(0, offset))
                .query(Entry::of)
                .list();
        var blank = accounts.people(found.stream()
                .filter(entry -> !entry.carded())
                .map(Entry::person)
                .toList());
        return found.stream()
                .map(entry -> {
                    var card = entry.privacy().left(entry.card(), Shown.MEMBERS);
                    var account = blank.get(entry.person());
                    var name = entry.carded() ? format.write(card) : account == null ? null : account.name();
                    return new Listing(
                            entry.number(),
                            name,
                            format.asksFor(CardPart.REGION) ? card.region() : "",
                            skills(entry, Shown.MEMBERS),
                            entry.carded());
                })
                .toList();
    }

    public int count(PersonId reader, CommunityId community, Search search) {
        demandReader(reader, community);
        var where = where(community, search);
        return sql.sql("select count(*) from directory_entry" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /// Where members show that they live, the largest first; regions of fewer than five are not told.
    public List<Region> regions(PersonId reader, CommunityId community) {
        demandReader(reader, community);
        return sql.sql("""
                        select min(region) as name, count(*) as members
                        from directory_entry
                        where community = ? and listed and region_key <> ''
                        group by region_key
                        having count(*) >= ?
                        order by members desc, name
                        limit ?""")
                .params(community.value(), Region.FEWEST, MOST_REGIONS)
                .query((row, _) -> new Region(row.getString("name"), row.getInt("members")))
                .list();
    }

    /// One's own page as others see it; that of somebody who has left is there for nobody else.
    public MemberPage member(PersonId reader, CommunityId community, MemberNumber number) {
        var entry = entries.find(community, number).orElseThrow(NotFound::new);
        if (!entry.person().equals(reader)) {
            demandReader(reader, community);
            if (!entry.listed() && !roles.may(reader, Act.KEEP_CARDS, community)) throw new NotFound();
        }
        return page(entry, Shown.MEMBERS);
    }

    /// For strangers: only of whoever wants it, and only what they show to everybody.
    public Optional<MemberPage> publicPage(CommunityId community, MemberNumber number) {
        return entries.find(community, number)
                .filter(entry ->
                        entry.listed() && entry.carded() && entry.privacy().of(Field.NICK) == Shown.PUBLIC)
                .filter(entry -> communities.get(community).published())
                .map(entry -> page(entry, Shown.PUBLIC));
    }

    /// Whether that person may open it at all.
    public boolean isOpenTo(PersonId reader, CommunityId community) {
        return members.of(reader, community)
                        .filter(own -> own.state() == Membership.State.LIVE)
                        .isPresent()
                || roles.may(reader, Act.KEEP_CARDS, community);
    }

    /// Whether that person stands in it, or will with the first name card.
    public boolean isListed(PersonId person, CommunityId community) {
        return members.of(person, community)
                .filter(own -> own.state() == Membership.State.LIVE)
                .isPresent();
    }

    private MemberPage page(Entry entry, Shown to) {
        var format = formats.of(entry.community());
        var left = entry.privacy().left(entry.card(), to);
        var account =
                entry.carded() ? null : accounts.people(List.of(entry.person())).get(entry.person());
        var name = entry.carded() ? format.write(left) : account == null ? null : account.name();
        return new MemberPage(
                entry.person(),
                entry.number(),
                name,
                format.asksFor(CardPart.REGION) ? left.region() : "",
                format.asksFor(CardPart.JOB) ? left.job() : "",
                skills(entry, to),
                entry.privacy().shows(Field.INTRODUCTION, to) ? entry.profile().introduction() : "",
                entry.carded());
    }

    private static List<String> skills(Entry entry, Shown to) {
        return entry.privacy().shows(Field.SKILLS, to) ? entry.profile().skills() : List.of();
    }

    private void demandReader(PersonId reader, CommunityId community) {
        if (!isOpenTo(reader, community)) throw new NotFound();
    }

    record Where(String sql, Map<String, Object> values) {}

    Where where(CommunityId community, Search search) {
        var sql = new StringBuilder(" where community = :community and listed");
        var values = new LinkedHashMap<String, Object>();
        values.put("community", community.value());
        if (!search.region().isBlank()) {
            sql.append(" and region_key = :region");
            values.put("region", Folded.of(search.region()));
        }
        var words = new ArrayList<>(Arrays.asList(Folded.of(search.words()).split("\\s+")));
        words.removeIf(String::isEmpty);
        for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
            var word = words.get(i);
            var number = number(word, community);
            sql.append(" and (folded like :word").append(i).append(" escape '!'");
            values.put("word" + i, like(word));
            if (number != null) {
                sql.append(" or member_number = :number").append(i);
                values.put("number" + i, number);
            }
            sql.append(')');
        }
        return new Where(sql.toString(), values);
    }

    /// Latin from the beginning of a word or syllable on, Han anywhere.
    private static String like(String word) {
        var plain = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        boolean han =
                word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
        return han ? "%" + plain + "%" : "% " + plain + "%";
    }

    /// As the community writes numbers, or plainly.
    private @org.jspecify.annotations.Nullable Long number(String word, CommunityId community) {
        var prefix = communities.get(community).numbers().prefix().toLowerCase(Locale.ROOT);
        var digits = !prefix.isEmpty() && word.startsWith(prefix) ? word.substring(prefix.length()) : word;
        return digits.matches("[0-9]{1,12}") ? Long.valueOf(digits) : null;
    }
}
