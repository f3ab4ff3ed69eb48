package lyceum.course;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.course.CohortTerms.State;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Ids;
import lyceum.shared.Seats;
import lyceum.shared.TextLimit;
import lyceum.shared.TierId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "cohort")
class Cohort {
    @Id
    private long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private long courseId;

    @Column(updatable = false)
    private long communityId;

    private String nameZh = "";
    private String nameEn = "";

    /// A day is written as it stands: by way of a moment in UTC it would become another one on machines elsewhere.
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private LocalDate firstDay = LocalDate.EPOCH;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private LocalDate lastDay = LocalDate.EPOCH;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate accessUntil;

    private @Nullable Integer seats;
    private Instant saleFrom = Instant.EPOCH;
    private Instant saleUntil = Instant.EPOCH;
    private String currency = "";
    private boolean delayedMethods;
    private String roundsZh = "";
    private String roundsEn = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private State state = State.DRAFT;

    private @Nullable String cancelledWhy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "price_tier", joinColumns = @JoinColumn(name = "cohort_id"))
    @OrderColumn(name = "place")
    private List<Tier> tiers = new ArrayList<>();

    protected Cohort() {}

    /// @param said what the ticket page says where its learner groups hold rounds
    Cohort(CohortId id, CourseId course, CommunityId community, CohortPlan plan, Bilingual said, ZoneId zone, Ids ids) {
        this.id = id.value();
        this.courseId = course.value();
        this.communityId = community.value();
        if (plan.rounds()) says(said);
        write(plan, zone, ids);
    }

    /// Takes over what the owner wrote. Promises made to those who bought stay: their currency, how long they read, and
    /// what was said of rounds.
    void changed(CohortPlan plan, Bilingual said, ZoneId zone, SaleFigures.Figure sale, Ids ids) {
        if (state == State.CANCELLED) throw new CohortIsOver();
        var faults = plan.faults(zone);
        if (!faults.isEmpty()) throw faults.getFirst();
        if (sale.ordered()) {
            var asked = requireNonNull(CohortRules.currency(plan.currency())).getCurrencyCode();
            if (!asked.equals(currency)) throw new CohortFault.CurrencyIsFixed(currency);
            if (plan.accessUntil() != null && accessUntil == null) throw new CohortFault.AccessWasForGood();
            if (plan.accessUntil() != null
                    && accessUntil != null
                    && plan.accessUntil().isBefore(accessUntil))
                throw new CohortFault.AccessIsNotShortened(accessUntil);
        }
        rounds(plan.rounds(), said, sale.ordered());
        int taken = sale.admitted() + sale.held();
        var wanted = CohortRules.seats(plan).count();
        if (wanted.isPresent() && wanted.getAsInt() < taken) throw new CohortFault.FewerSeatsThanTaken(taken);
        write(plan, zone, ids);
    }

    /// Declared before anybody has read the ticket page, and given up before anybody has agreed to it.
    private void rounds(boolean wanted, Bilingual said, boolean ordered) {
        if (wanted == !rounds().isEmpty()) return;
        if (!wanted && ordered) throw new CohortFault.RoundsWereSaid();
        if (wanted && (ordered || state != State.DRAFT)) throw new CohortFault.RoundsAreSaidBeforeTheSale();
        says(wanted ? said : Bilingual.NONE);
    }

    private void says(Bilingual said) {
        roundsZh = said.zh();
        roundsEn = said.en();
    }

    private Bilingual rounds() {
        return new Bilingual(roundsZh, roundsEn);
    }

    void offered() {
        if (state == State.CANCELLED) throw new CohortIsOver();
        state = State.PUBLISHED;
    }

    void closed() {
        if (state != State.PUBLISHED) throw new CohortIsOver();
        state = State.CLOSED;
    }

    void cancelled(String why) {
        if (state == State.CANCELLED) throw new CohortIsOver();
        state = State.CANCELLED;
        cancelledWhy = why;
    }

    private void write(CohortPlan plan, ZoneId zone, Ids ids) {
        var faults = plan.faults(zone);
        if (!faults.isEmpty()) throw faults.getFirst();
        var name = CohortRules.NAME.check(plan.name());
        nameZh = name.zh();
        nameEn = name.en();
        firstDay = requireNonNull(plan.firstDay());
        lastDay = requireNonNull(plan.lastDay());
        accessUntil = plan.accessUntil();
        seats = CohortRules.seats(plan).limit();
        saleFrom = requireNonNull(CohortPlan.moment(plan.saleFrom(), zone));
        saleUntil = requireNonNull(CohortPlan.moment(plan.saleUntil(), zone));
        var money = requireNonNull(CohortRules.currency(plan.currency()));
        currency = money.getCurrencyCode();
        delayedMethods = plan.delayedMethods();
        writeTiers(plan, money, zone, ids);
    }

    private void writeTiers(CohortPlan plan, Currency money, ZoneId zone, Ids ids) {
        var before = tiers(money);
        var own = before.stream().map(PriceTier::id).collect(Collectors.toSet());
        var after = new ArrayList<PriceTier>();
        for (var tier : plan.tiers())
            after.add(new PriceTier(
                    kept(tier.id(), own, ids),
                    TextLimit.needed("tiers", CohortRules.TIER_NAME).check(tier.name()),
                    CohortRules.price("price", requireNonNull(tier.price()), money),
                    CohortPlan.moment(tier.until(), zone),
                    tier.first()));
        if (after.equals(before)) return;
        tiers.clear();
        after.forEach(tier -> tiers.add(new Tier(tier)));
    }

    /// A tier's id is its own cohort's or a new one: a foreign one would count foreign tickets.
    private static TierId kept(@Nullable TierId asked, Set<TierId> own, Ids ids) {
        return asked != null && own.remove(asked) ? asked : new TierId(ids.next());
    }

    private List<PriceTier> tiers(Currency money) {
        return tiers.stream().map(tier -> tier.in(money)).toList();
    }

    CohortTerms terms(CourseTexts course, ZoneId zone) {
        var money = Currency.getInstance(currency);
        return new CohortTerms(
                id(),
                new CourseId(courseId),
                community(),
                course.slug(),
                course.title(),
                new Bilingual(nameZh, nameEn),
                firstDay,
                lastDay,
                accessUntil,
                new Seats(seats),
                saleFrom,
                saleUntil,
                money,
                tiers(money),
                course.refundRule(),
                delayedMethods,
                rounds(),
                state,
                zone);
    }

    CohortId id() {
        return new CohortId(id);
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    CommunityId community() {
        return new CommunityId(communityId);
    }

    State state() {
        return state;
    }

    String name() {
        return new Bilingual(nameZh, nameEn).toString();
    }

    Bilingual bothNames() {
        return new Bilingual(nameZh, nameEn);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
