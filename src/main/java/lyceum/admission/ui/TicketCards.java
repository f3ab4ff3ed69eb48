package lyceum.admission.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.admission.Sale;
import lyceum.course.CohortTerms;
import lyceum.course.PriceTier;
import lyceum.discount.Discounted;
import lyceum.language.Say;
import lyceum.payment.Payments;
import lyceum.shared.Money;
import lyceum.shell.SeatMap;
import lyceum.shell.SeatMap.Seating;
import org.springframework.stereotype.Component;

/// Says of each cohort what a ticket costs now, how many seats are left, and what can be done.
@Component
class TicketCards {
    private static final int COLUMNS = 20;

    private final TermsInWords words;
    private final Payments payments;
    private final Say say;
    private final Clock clock;

    TicketCards(TermsInWords words, Payments payments, Say say, Clock clock) {
        this.words = words;
        this.payments = payments;
        this.say = say;
        this.clock = clock;
    }

    TicketCard of(CohortTerms terms, Sale sale, Locale reader) {
        var now = clock.instant();
        var standing = Standing.of(terms, sale, now);
        var tier = standing == Standing.OVER
                ? Optional.<PriceTier>empty()
                : PriceTier.now(terms.tiers(), sale.usedByTier(), now);
        var limit = terms.seats().count();
        var seating = limit.isPresent()
                ? Optional.of(Seating.of(sale.admitted(), sale.held(), limit.getAsInt()))
                : Optional.<Seating>empty();
        boolean may = standing == Standing.OPEN || standing == Standing.SOLD_OUT;
        return new TicketCard(
                terms.name().in(reader),
                say.text(reader, "admission.card.from", terms.firstDay()),
                tier.map(one -> price(one.price(), reader)).orElse(""),
                tier.map(one -> one.name().in(reader)).orElse(""),
                tier.map(one -> words.until(one, terms, reader)).orElse(""),
                tiers(terms, sale, tier, now, reader),
                seating.map(one -> SeatMap.svg(one, COLUMNS, label(one, reader)))
                        .orElse(""),
                seating.map(one -> legend(one, reader)).orElse(""),
                seating.isPresent() ? "" : say.text(reader, "admission.card.unlimited", sale.admitted()),
                seating.map(one -> say.text(reader, "shell.seats.free", one.free()))
                        .orElse(""),
                sentence(standing, terms, sale, reader),
                may ? "/ticket/" + terms.id() : "",
                may ? say.text(reader, "admission.card.act." + act(standing, tier)) : "",
                words.refundRule(terms, reader),
                terms.rounds().in(reader));
    }

    private static String act(Standing standing, Optional<PriceTier> tier) {
        if (standing == Standing.SOLD_OUT) return "wait";
        return tier.map(PriceTier::price).filter(Money::isFree).isPresent() ? "free" : "buy";
    }

    private String sentence(Standing standing, CohortTerms terms, Sale sale, Locale reader) {
        return switch (standing) {
            case OPEN -> say.text(reader, "admission.card.hold");
            case SOLD_OUT -> say.text(reader, "admission.card.sold-out", sale.waiting());
            case SOON -> say.text(reader, "admission.card.soon", say.moment(reader, terms.saleFrom(), terms.zone()));
            case OVER -> say.text(reader, "admission.card.over");
        };
    }

    private List<TicketCard.Tier> tiers(
            CohortTerms terms, Sale sale, Optional<PriceTier> current, Instant now, Locale reader) {
        return terms.tiers().stream()
                .map(tier -> new TicketCard.Tier(
                        words.tier(tier, reader),
                        price(tier.price(), reader),
                        current.filter(tier::equals).isPresent()
                                ? "now"
                                : tier.isOpen(sale.usedByTier().getOrDefault(tier.id(), 0), now) ? "later" : "gone"))
                .toList();
    }

    String price(Money money, Locale reader) {
        return money.isFree() ? say.text(reader, "admission.free") : say.money(reader, money);
    }

    /// “NEWYEAR：¥499 → ¥399”.
    String reduced(Discounted code, Locale reader) {
        return say.text(
                reader,
                "admission.code.holds",
                code.code(),
                say.money(reader, code.full()),
                price(code.price(), reader));
    }

    private String label(Seating seating, Locale reader) {
        return say.text(reader, "shell.seats.label", seating.total(), seating.taken(), seating.held(), seating.free());
    }

    private String legend(Seating seating, Locale reader) {
        return SeatMap.legend(
                say.text(reader, "shell.seats.taken", seating.taken()),
                say.text(reader, "shell.seats.held", seating.held()),
                say.text(reader, "shell.seats.free", seating.free()),
                seating.perSquare() == 1 ? "" : say.text(reader, "shell.seats.per-square", seating.perSquare()));
    }

    /// Said wherever something is paid, unless it is real money.
    Optional<String> notRealMoney(Locale reader) {
        return switch (payments.kind()) {
            case PRACTICE -> Optional.of(say.text(reader, "admission.money.practice"));
            case TEST -> Optional.of(say.text(reader, "admission.money.test"));
            case LIVE -> Optional.empty();
        };
    }
}
