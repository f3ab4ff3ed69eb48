package lyceum.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Name cards of people whom another room lists: which are to be mended, and whom a search means. Says nothing about
/// who may ask; they do.
@Component
public class CardRoll {
    private final Entries entries;
    private final Formats formats;
    private final Directory directory;
    private final Accounts accounts;
    private final JdbcClient sql;

    CardRoll(Entries entries, Formats formats, Directory directory, Accounts accounts, JdbcClient sql) {
        this.entries = entries;
        this.formats = formats;
        this.directory = directory;
        this.accounts = accounts;
        this.sql = sql;
    }

    /// Those of them whose card is missing, lacks something that the community asks for, or is to be mended; one query.
    public Set<PersonId> toMend(CommunityId community, Collection<PersonId> among) {
        if (among.isEmpty()) return Set.of();
        entries.follow(community);
        return people(CardDesk.unfinished(formats.of(community)), Map.of("community", community.value()), among);
    }

    /// Those of them whose card or number has these words; whoever has no card yet is found by the account's name.
    public Set<PersonId> named(CommunityId community, Collection<PersonId> among, String words) {
        if (among.isEmpty()) return Set.of();
        entries.follow(community);
        var where = directory.where(community, new Search(words, ""));
        var found = new HashSet<>(people(where.sql(), where.values(), among));
        var blank = people(
                " where community = :community and carded_at is null", Map.of("community", community.value()), among);
        var sought = List.of(Folded.of(words).split("\\s+"));
        accounts.people(blank).forEach((id, person) -> {
            var name = Folded.of(person.name());
            if (sought.stream().allMatch(name::contains)) found.add(id);
        });
        return found;
    }

    /// The regions that these people show to members, folded; whoever shows none is missing.
    public Map<PersonId, String> regions(CommunityId community, Collection<PersonId> of) {
        if (of.isEmpty()) return Map.of();
        var regions = new LinkedHashMap<PersonId, String>();
        sql.sql("""
                        select person, region_key
                        from directory_entry
                        where community = :community and region_key <> '' and person in (:people)""")
                .param("community", community.value())
                .param("people", of.stream().map(PersonId::value).toList())
                .query(row -> {
                    regions.put(new PersonId(row.getLong("person")), row.getString("region_key"));
                });
        return regions;
    }

    /// Who shows that region, so many at most.
    public Set<PersonId> from(CommunityId community, String region, int most) {
        return Set.copyOf(sql.sql("""
                        select person
                        from directory_entry
                        where community = ? and listed and region_key = ?
                        limit ?""")
                .params(community.value(), region, most)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }

    private Set<PersonId> people(String where, Map<String, Object> values, Collection<PersonId> among) {
        var all = new LinkedHashMap<>(values);
        all.put("among", among.stream().map(PersonId::value).toList());
        return Set.copyOf(sql.sql("select person from directory_entry" + where + " and person in (:among)")
                .params(all)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }
}
