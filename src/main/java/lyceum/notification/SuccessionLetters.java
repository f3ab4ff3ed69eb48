package lyceum.notification;

import java.util.List;
import lyceum.access.Roles;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.nomination.NominatedForCore;
import lyceum.succession.Ending;
import lyceum.succession.SuccessionEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to whoever is nominated for core, and to the owners when nobody is left for a free seat.
@Component
class SuccessionLetters {
    private final Pen pen;
    private final Places places;
    private final Roles roles;
    private final PortalAddress portal;
    private final Say say;

    SuccessionLetters(Pen pen, Places places, Roles roles, PortalAddress portal, Say say) {
        this.pen = pen;
        this.places = places;
        this.roles = roles;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(NominatedForCore news) {
        pen.write(
                "core-nominated:" + news.nomination() + ":" + news.news(),
                news.person(),
                "core-nominated",
                reader -> List.of(
                        places.group(news.group()).name(say, reader), portal.of("/nominations/" + news.nomination())));
    }

    @ApplicationModuleListener
    void on(SuccessionEnded end) {
        if (end.how() != Ending.NOBODY_LEFT) return;
        for (var owner : roles.owners(end.community()))
            pen.write(
                    "succession-over:" + end.succession() + ":" + owner,
                    owner,
                    "succession-over",
                    reader -> List.of(
                            places.group(end.group()).name(say, reader),
                            end.free(),
                            portal.of("/groups/" + end.group() + "/succession")));
    }
}
