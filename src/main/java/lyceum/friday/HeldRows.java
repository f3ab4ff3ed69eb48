package lyceum.friday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyceum.friday.Share.State;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of shares that have taken place.
@Component
class HeldRows {
    private static final Set<State> HELD = EnumSet.of(State.SUMMARY_DUE, State.PUBLISHED, State.ARCHIVED);

    private final JdbcClient sql;
    private final ShareBook book;

    HeldRows(JdbcClient sql, ShareBook book) {
        this.sql = sql;
        this.book = book;
    }

    Optional<Share> held(CommunityId community, ShareId id) {
        return book.findById(id.value())
                .map(PlannedShare::share)
                .filter(share -> share.community().equals(community) && share.isHeld());
    }

    /// Those in which all the words stand, the newest first.
    List<Share> saying(CommunityId community, List<String> words, Instant from, Instant until, int most) {
        var each = IntStream.range(0, words.size()).mapToObj("""
                         and (folded like :w%1$d escape '!' or exists (
                            select 1 from friday_record r
                            where r.share = friday_share.id and r.folded like :w%1$d escape '!'))"""::formatted).collect(Collectors.joining("\n"));
        var query = sql.sql("""
                        select id from friday_share
                        where community = :community and state in (:held)
                            and starts_at >= :from and starts_at < :until
                            %s
                        order by starts_at desc
                        limit :most""".formatted(each))
                .param("community", community.value())
                .param("held", HELD.stream().map(State::name).toList())
                .param("from", Utc.of(from))
                .param("until", Utc.of(until))
                .param("most", most);
        for (int i = 0; i < words.size(); i++) query = query.param("w" + i, Folded.pattern(words.get(i)));
        List<Long> found = query.query((row, _) -> row.getLong("id")).list();
        return book.findAllById(found).stream()
                .map(PlannedShare::share)
                .sorted(Comparator.comparing(
                                (Share share) -> share.start(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    /// When each was, and to whom it was told: without its texts.
    List<Told> told(CommunityId community) {
        return sql.sql("""
                        select proposer, speaker, backup, summary_by, starts_at, state, told_to
                        from friday_share
                        where community = :community and state in (:held)""")
                .param("community", community.value())
                .param("held", HELD.stream().map(State::name).toList())
                .query((row, _) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        var groups = row.getString("told_to");
        return new Told(
                new PersonId(row.getLong("proposer")),
                person(row.getObject("speaker", Long.class)),
                person(row.getObject("backup", Long.class)),
                person(row.getObject("summary_by", Long.class)),
                Utc.instant(row.getObject("starts_at", LocalDateTime.class)),
                State.valueOf(row.getString("state")),
                groups == null ? null : PlannedShare.groups(groups));
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
