package lyceum.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lyceum.shared.Refusal;

/// In full by itself until so many days after payment and before a day of the cohort (counted from its first day, 0
/// is
/// the first day itself); afterwards on request.
/// The default is 14 days and day 7, the second week.
public record RefundRule(int daysAfterPayment, int beforeCohortDay) {
    public static final RefundRule DEFAULT = new RefundRule(14, 7);

    public RefundRule {
        if (daysAfterPayment < 0 || daysAfterPayment > 365 || beforeCohortDay < -365 || beforeCohortDay > 365)
            throw new RefundRuleOutOfRange();
    }

    public boolean isFullAt(Instant now, Instant paid, LocalDate firstDay, ZoneId zone) {
        return now.isBefore(end(paid, firstDay, zone));
    }

    /// From this moment on a refund is on request only.
    public Instant end(Instant paid, LocalDate firstDay, ZoneId zone) {
        var byPayment = paid.plus(java.time.Duration.ofDays(daysAfterPayment));
        var byCohort = firstDay.plusDays(beforeCohortDay).atStartOfDay(zone).toInstant();
        return byPayment.isBefore(byCohort) ? byPayment : byCohort;
    }

    public static final class RefundRuleOutOfRange extends Refusal {
        @Override
        public String field() {
            return "refundRule";
        }
    }
}
