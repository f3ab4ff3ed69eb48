package lyceum.notification;

import java.util.List;
import lyceum.community.Communities;
import lyceum.directory.CardToMend;
import lyceum.mail.PortalAddress;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells people what staff would like to be otherwise on their name card.
@Component
class CardLetters {
    private final Pen pen;
    private final Communities communities;
    private final PortalAddress portal;

    CardLetters(Pen pen, Communities communities, PortalAddress portal) {
        this.pen = pen;
        this.communities = communities;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(CardToMend wish) {
        var key = "card:" + wish.community() + ":" + wish.person() + ":" + wish.edit();
        pen.write(
                key,
                wish.person(),
                "card-to-mend",
                reader -> List.of(
                        communities.get(wish.community()).name().in(reader),
                        wish.reason(),
                        portal.of("/directory/" + wish.community() + "/me")));
    }
}
