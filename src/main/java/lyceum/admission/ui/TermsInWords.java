package lyceum.admission.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.course.CohortTerms;
import lyceum.course.PriceTier;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// A cohort's terms as sentences, the same on the public page, on the ticket and on the order.
@Component
class TermsInWords {
    private final Say say;

    TermsInWords(Say say) {
        this.say = say;
    }

    /// Beside the price: until when money comes back by itself, and how afterwards.
    String refundRule(CohortTerms terms, Locale reader) {
        var rule = terms.refundRule();
        LocalDate before = terms.firstDay().plusDays(rule.beforeCohortDay());
        return rule.daysAfterPayment() == 0
                ? say.text(reader, "admission.refund.on-request")
                : say.text(reader, "admission.refund.rule", rule.daysAfterPayment(), before);
    }

    /// 早鸟，前 60 席.
    String tier(PriceTier tier, Locale reader) {
        var name = tier.name().in(reader);
        return tier.first() == null ? name : say.text(reader, "admission.tier.first", name, tier.first());
    }

    String until(PriceTier tier, CohortTerms terms, Locale reader) {
        if (tier.until() != null)
            return say.text(reader, "admission.tier.until", say.moment(reader, tier.until(), terms.zone()));
        if (tier.first() != null) return say.text(reader, "admission.tier.count", tier.first());
        return say.text(reader, "admission.tier.until", say.moment(reader, terms.saleUntil(), terms.zone()));
    }

    String days(CohortTerms terms, Locale reader) {
        return say.text(reader, "admission.days", terms.firstDay(), terms.lastDay());
    }

    String access(CohortTerms terms, Locale reader) {
        return terms.accessUntil() == null
                ? say.text(reader, "admission.access.for-good")
                : say.text(reader, "admission.access.until", terms.accessUntil());
    }

    /// 《一页纸讲清楚》第九期.
    String what(CohortTerms terms, Locale reader) {
        return say.text(
                reader,
                "admission.what",
                terms.courseTitle().in(reader),
                terms.name().in(reader));
    }

    static String zone(ZoneId zone, Locale reader) {
        return zone.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, reader);
    }
}
