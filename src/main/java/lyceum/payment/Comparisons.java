package lyceum.payment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.shared.CommunityId;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The daily comparisons of our books with the till's, as they were stored. For the doors of other rooms, which ask who
/// may see it.
@Service
public class Comparisons {
    private final JdbcClient sql;

    Comparisons(JdbcClient sql) {
        this.sql = sql;
    }

    /// The latest first, with what concerns that community.
    public List<Comparison> latest(CommunityId community, int most) {
        return stored(community.value(), most);
    }

    /// The latest first, of all communities and of nobody's.
    public List<Comparison> latest(int most) {
        return stored(null, most);
    }

    private List<Comparison> stored(@Nullable Long community, int most) {
        var days = sql.sql("select * from comparison order by of_day desc limit ?")
                .param(most)
                .query((row, i) -> new Comparison(
                        row.getObject("of_day", LocalDate.class),
                        MoneyKind.valueOf(row.getString("money_kind")),
                        row.getInt("at_till"),
                        row.getInt("here"),
                        Utc.instant(row.getObject("made_at", LocalDateTime.class)),
                        List.of()))
                .list();
        if (days.isEmpty()) return days;
        var since = days.getLast().day();
        var differences = differences(community, since);
        var here = community == null ? Map.<LocalDate, Integer>of() : paid(community, since);
        return days.stream()
                .map(one -> new Comparison(
                        one.day(),
                        one.kind(),
                        one.atTill(),
                        community == null ? one.here() : here.getOrDefault(one.day(), 0),
                        one.madeAt(),
                        differences.getOrDefault(one.day(), List.of())))
                .toList();
    }

    private Map<LocalDate, Integer> paid(long community, LocalDate since) {
        var paid = new HashMap<LocalDate, Integer>();
        sql.sql("select cast(paid_at as date) as of_day, count(*) as payments from payment"
                        + " where community = ? and paid_at >= ? group by cast(paid_at as date)")
                .params(community, since.atStartOfDay())
                .query(row -> {
                    paid.put(row.getObject("of_day", LocalDate.class), row.getInt("payments"));
                });
        return paid;
    }

    private Map<LocalDate, List<Comparison.Difference>> differences(@Nullable Long community, LocalDate since) {
        var differences = new HashMap<LocalDate, List<Comparison.Difference>>();
        sql.sql("select * from comparison_difference where of_day >= :since"
                        + (community == null ? "" : " and community = :community") + " order by of_day, payment")
                .param("since", since)
                .param("community", community)
                .query(row -> {
                    long order = row.getLong("ticket_order");
                    differences
                            .computeIfAbsent(row.getObject("of_day", LocalDate.class), d -> new ArrayList<>())
                            .add(new Comparison.Difference(
                                    row.getString("payment"),
                                    Comparison.Difference.Kind.valueOf(row.getString("what")),
                                    order == 0 ? null : new OrderId(order),
                                    row.getString("currency"),
                                    row.getObject("minor_here", Long.class),
                                    row.getObject("minor_at_till", Long.class)));
                });
        return differences;
    }
}
