package lyceum.discount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of codes. A code is scarce: taking it is one conditional UPDATE, whose row lock is kept until the hold
/// commits or is given up.
@Component
class DiscountBook {
    private final JdbcClient sql;

    DiscountBook(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DiscountId id, CommunityId community, CourseId course, DiscountPlan plan, PersonId by, Instant now) {
        Integer percent = null;
        Money amount = null;
        switch (plan.reduction()) {
            case Reduction.Percent part -> percent = part.percent();
            case Reduction.Amount fixed -> amount = fixed.amount();
        }
        try {
            sql.sql("""
                            insert into discount (id, community, course, code, percent, currency, minor, most, used,
                                valid_from, valid_until, made_at, made_by)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
                            """)
                    .param(id.value())
                    .param(community.value())
                    .param(course.value())
                    .param(plan.code().text())
                    .param(percent)
                    .param(amount == null ? null : amount.currency().getCurrencyCode())
                    .param(amount == null ? null : amount.minor())
                    .param(plan.most())
                    .param(moment(plan.from()))
                    .param(moment(plan.until()))
                    .param(Utc.of(now))
                    .param(by.value())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new CodeExists();
        }
    }

    /// True: one ticket of it is ours.
    boolean take(DiscountId id, Instant now) {
        return sql.sql("""
                                update discount set used = used + 1
                                where id = ? and ended_at is null and (most is null or used < most)
                                  and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until > ?)
                                """).params(id.value(), Utc.of(now), Utc.of(now)).update() == 1;
    }

    void count(DiscountId id, int tickets) {
        sql.sql("update discount set used = used + ? where id = ?")
                .params(tickets, id.value())
                .update();
    }

    void end(DiscountId id, Instant now) {
        sql.sql("update discount set ended_at = ? where id = ? and ended_at is null")
                .params(Utc.of(now), id.value())
                .update();
    }

    Optional<Discount> find(DiscountId id) {
        return sql.sql("select * from discount where id = ?")
                .param(id.value())
                .query(DiscountBook::discount)
                .optional();
    }

    Optional<Discount> find(CourseId course, DiscountCode code) {
        return sql.sql("select * from discount where course = ? and code = ?")
                .params(course.value(), code.text())
                .query(DiscountBook::discount)
                .optional();
    }

    /// The newest first.
    List<Discount> of(CourseId course, int most) {
        return sql.sql("select * from discount where course = ? order by id desc limit ?")
                .params(course.value(), most)
                .query(DiscountBook::discount)
                .list();
    }

    Map<DiscountId, Integer> used() {
        var used = new HashMap<DiscountId, Integer>();
        sql.sql("select id, used from discount").query(row -> {
            used.put(new DiscountId(row.getLong("id")), row.getInt("used"));
        });
        return used;
    }

    private static Discount discount(ResultSet row, int i) throws SQLException {
        var percent = row.getObject("percent", Integer.class);
        var reduction = percent == null
                ? new Reduction.Amount(Money.of(row.getString("currency"), row.getLong("minor")))
                : new Reduction.Percent(percent);
        var plan = new DiscountPlan(
                new DiscountCode(row.getString("code")),
                reduction,
                row.getObject("most", Integer.class),
                instant(row, "valid_from"),
                instant(row, "valid_until"));
        return new Discount(
                new DiscountId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new CourseId(row.getLong("course")),
                plan,
                row.getInt("used"),
                instant(row, "ended_at"));
    }

    private static @Nullable LocalDateTime moment(@Nullable Instant at) {
        return at == null ? null : Utc.of(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
