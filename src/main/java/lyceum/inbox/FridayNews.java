package lyceum.inbox;

import lyceum.friday.ShareNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what somebody is to know about a Friday share.
@Component
class FridayNews {
    private final Items items;
    private final Bells bells;

    FridayNews(Items items, Bells bells) {
        this.items = items;
        this.bells = bells;
    }

    @EventListener
    void on(ShareNews news) {
        var kind = switch (news.kind()) {
            case SOON -> Kind.SHARE_SOON;
            case CONFIRM -> Kind.SHARE_CONFIRM;
            case SUMMARY -> Kind.SHARE_SUMMARY;
            case OFF -> Kind.SHARE_OFF;
            case TROUBLE -> Kind.SHARE_TROUBLE;
        };
        items.tell(news.person(), kind, news.step(), news.share().value(), null);
        bells.stirAfterCommit(news.person());
    }
}
