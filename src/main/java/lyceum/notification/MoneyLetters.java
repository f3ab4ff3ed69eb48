package lyceum.notification;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lyceum.access.Roles;
import lyceum.admission.MoneyReturned;
import lyceum.admission.OrderDisputed;
import lyceum.admission.PaidTooLate;
import lyceum.admission.RefundAnswerDue;
import lyceum.admission.RefundAsked;
import lyceum.admission.RefundProposed;
import lyceum.admission.RefundRefused;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes about money that came too late, went back, was asked for or is disputed: to whoever paid, and to the owners
/// who answer.
@Component
class MoneyLetters {
    private final Pen pen;
    private final Roles roles;
    private final PortalAddress portal;
    private final Say say;

    MoneyLetters(Pen pen, Roles roles, PortalAddress portal, Say say) {
        this.pen = pen;
        this.roles = roles;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(PaidTooLate late) {
        var until = late.waitsUntil();
        pen.write(
                "paid-too-late:" + late.order(),
                late.person(),
                until == null ? "paid-too-late" : "paid-waits",
                reader -> List.of(
                        pen.what(late.cohort(), reader),
                        late.amount(),
                        until == null ? "" : say.moment(reader, until, pen.zone(late.community())),
                        portal.of("/order/" + late.order())));
    }

    @ApplicationModuleListener
    void on(MoneyReturned money) {
        pen.write(
                "money-returned:" + money.refund(),
                money.person(),
                money.full() ? "money-returned" : "money-returned-in-part",
                reader -> List.of(
                        pen.what(money.cohort(), reader), money.amount(), portal.of("/order/" + money.order())));
    }

    @ApplicationModuleListener
    void on(RefundAsked wish) {
        for (var owner : roles.owners(wish.community()))
            pen.write(
                    "refund-asked:" + wish.order() + ":" + wish.at().toEpochMilli() + ":" + owner,
                    owner,
                    "refund-asked",
                    reader -> List.of(
                            pen.what(wish.cohort(), reader),
                            say.moment(reader, wish.answerDue(), pen.zone(wish.community())),
                            portal.of("/order/" + wish.order())));
    }

    @ApplicationModuleListener
    void on(RefundAnswerDue due) {
        for (var owner : roles.owners(due.community()))
            pen.write(
                    "refund-answer-due:" + due.order() + ":" + due.due().toEpochMilli() + ":" + owner,
                    owner,
                    "refund-answer-due",
                    reader -> List.of(
                            pen.what(due.cohort(), reader),
                            say.moment(reader, due.due(), pen.zone(due.community())),
                            portal.of("/order/" + due.order())));
    }

    @ApplicationModuleListener
    void on(OrderDisputed dispute) {
        var key = "dispute:" + dispute.order() + ":" + dispute.at().toEpochMilli() + ":" + dispute.state();
        Function<Locale, List<Object>> about =
                reader -> List.of(pen.what(dispute.cohort(), reader), portal.of("/order/" + dispute.order()));
        pen.write(key, dispute.buyer(), "dispute-" + dispute.state(), about);
        for (var owner : roles.owners(dispute.community()))
            pen.write(key + ":" + owner, owner, "owner-dispute-" + dispute.state(), about);
    }

    @ApplicationModuleListener
    void on(RefundProposed wish) {
        for (var owner : roles.owners(wish.community()))
            if (!owner.equals(wish.by()))
                pen.write(
                        "refund-proposed:" + wish.order() + ":" + wish.at().toEpochMilli() + ":" + owner,
                        owner,
                        "refund-proposed",
                        reader -> List.of(
                                pen.what(wish.cohort(), reader),
                                wish.amount(),
                                wish.reason(),
                                portal.of("/order/" + wish.order())));
    }

    @ApplicationModuleListener
    void on(RefundRefused answer) {
        pen.write(
                "refund-refused:" + answer.order() + ":" + answer.at().toEpochMilli(),
                answer.person(),
                "refund-refused",
                reader -> List.of(
                        pen.what(answer.cohort(), reader), answer.reason(), portal.of("/order/" + answer.order())));
    }
}
