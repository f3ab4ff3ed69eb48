package lyceum.inbox;

import lyceum.round.RoundNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what somebody is to know about a round; letters about it are written elsewhere.
@Component
class RoundItems {
    private final Items items;
    private final Bells bells;

    RoundItems(Items items, Bells bells) {
        this.items = items;
        this.bells = bells;
    }

    @EventListener
    void on(RoundNews news) {
        var kind = switch (news.kind()) {
            case ANNOUNCED -> Kind.ROUND_ANNOUNCED;
            case ANNOUNCED_ANEW -> Kind.ROUND_ANEW;
            case AT_RISK -> Kind.ROUND_AT_RISK;
            case RESULT -> Kind.ROUND_RESULT;
            case MAY_APPEAL -> Kind.ROUND_APPEAL;
            case FELL -> Kind.ROUND_FELL;
            case APPEAL_UPHELD, APPEAL_DISMISSED -> Kind.ROUND_ANSWERED;
            case LEAVES -> Kind.ROUND_LEAVES;
            case STAYS -> Kind.ROUND_STAYS;
            case LEFT -> Kind.ROUND_LEFT;
            case BACK -> Kind.ROUND_BACK;
            case CANCELLED -> Kind.ROUND_CANCELLED;
            case WAITS -> Kind.ROUND_WAITS;
        };
        items.tell(news.person(), kind, news.step(), news.round().value(), null);
        bells.stirAfterCommit(news.person());
    }
}
