package lyceum.admission;

import static lyceum.admission.OrderBook.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Above how much a refund takes two owners, by currency. It is off where nobody set it, and rests while a community
/// has one owner only. Lowering it holds at once; raising it or taking it away takes two owners itself, since one could
/// do so just before a refund.
@Service
public class RefundLimits {
    /// @param limit null: none
    /// @param wished what waits for another owner; null where nothing does
    public record RefundLimit(
            Currency currency,
            @Nullable Money limit,
            @Nullable Wish wished) {}

    /// @param limit null: take it away
    public record Wish(@Nullable Money limit, PersonId by) {}

    private final JdbcClient sql;
    private final Roles roles;
    private final Audit audit;
    private final Clock clock;

    RefundLimits(JdbcClient sql, Roles roles, Audit audit, Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    public List<RefundLimit> of(PersonId by, CommunityId community) {
        roles.demand(by, Act.REFUND_ORDER, community);
        return sql.sql("select * from refund_limit where community = ? order by currency")
                .param(community.value())
                .query(RefundLimits::limit)
                .list();
    }

    /// @param limit null takes it away
    /// @return whether it holds already; else another owner confirms
    @Transactional
    public boolean set(PersonId by, CommunityId community, Currency currency, @Nullable Money limit) {
        roles.demand(by, Act.REFUND_ORDER, community);
        if (limit != null && !limit.currency().equals(currency)) throw new IllegalArgumentException("Not " + currency);
        var now = find(community, currency).map(RefundLimit::limit).orElse(null);
        boolean loosens = now != null && (limit == null || limit.minor() > now.minor());
        if (loosens && hasTwoOwners(community)) {
            sql.sql("update refund_limit set wished = true, wished_minor = ?, wished_by = ?"
                            + " where community = ? and currency = ?")
                    .param(limit == null ? null : limit.minor())
                    .params(by.value(), community.value(), currency.getCurrencyCode())
                    .update();
            audit.record(by, "refund.limit.wished", community, String.valueOf(limit));
            return false;
        }
        hold(by, community, currency, limit);
        return true;
    }

    /// The second owner; never the one who wished for it.
    @Transactional
    public void confirm(PersonId by, CommunityId community, Currency currency) {
        roles.demand(by, Act.REFUND_ORDER, community);
        var wish = find(community, currency).map(RefundLimit::wished).orElseThrow(NotFound::new);
        if (wish.by().equals(by)) throw new AnotherOwnerConfirms();
        hold(by, community, currency, wish.limit());
    }

    @Transactional
    public void withdraw(PersonId by, CommunityId community, Currency currency) {
        roles.demand(by, Act.REFUND_ORDER, community);
        sql.sql("update refund_limit set wished = false, wished_minor = null, wished_by = null"
                        + " where community = ? and currency = ?")
                .params(community.value(), currency.getCurrencyCode())
                .update();
        audit.record(by, "refund.limit.withdrawn", community, currency.getCurrencyCode());
    }

    /// @param back all that has gone back of the order so far, and what shall
    boolean takesTwo(CommunityId community, Money back) {
        var limit = find(community, back.currency()).map(RefundLimit::limit);
        return limit.isPresent() && back.minor() > limit.get().minor() && hasTwoOwners(community);
    }

    public boolean hasTwoOwners(CommunityId community) {
        return roles.owners(community).size() > 1;
    }

    private void hold(PersonId by, CommunityId community, Currency currency, @Nullable Money limit) {
        sql.sql("""
                        insert into refund_limit (community, currency, minor, wished, set_by, set_at)
                        values (?, ?, ?, false, ?, ?)
                        on duplicate key update minor = values(minor), wished = false, wished_minor = null,
                            wished_by = null, set_by = values(set_by), set_at = values(set_at)
                        """)
                .param(community.value())
                .param(currency.getCurrencyCode())
                .param(limit == null ? null : limit.minor())
                .params(by.value(), utc(clock.instant()))
                .update();
        audit.record(by, "refund.limit.set", community, String.valueOf(limit));
    }

    private Optional<RefundLimit> find(CommunityId community, Currency currency) {
        return sql.sql("select * from refund_limit where community = ? and currency = ?")
                .params(community.value(), currency.getCurrencyCode())
                .query(RefundLimits::limit)
                .optional();
    }

    private static RefundLimit limit(ResultSet row, int i) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var wish = row.getBoolean("wished")
                ? new Wish(
                        money(currency, row.getObject("wished_minor", Long.class)),
                        Objects.requireNonNull(OrderBook.person(row, "wished_by")))
                : null;
        return new RefundLimit(currency, money(currency, row.getObject("minor", Long.class)), wish);
    }

    private static @Nullable Money money(Currency currency, @Nullable Long minor) {
        return minor == null ? null : new Money(currency, minor);
    }
}
