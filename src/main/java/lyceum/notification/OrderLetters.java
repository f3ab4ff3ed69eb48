package lyceum.notification;

import java.util.List;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.sanction.AppealDecided;
import lyceum.sanction.SanctionImposed;
import lyceum.sanction.SanctionLifted;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to whoever was muted or removed: the clause, the reason, until when, and where to appeal; and what came of
/// it.
@Component
class OrderLetters {
    private final Pen pen;
    private final Places places;
    private final Communities communities;
    private final PortalAddress portal;
    private final Say say;

    OrderLetters(Pen pen, Places places, Communities communities, PortalAddress portal, Say say) {
        this.pen = pen;
        this.places = places;
        this.communities = communities;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(SanctionImposed news) {
        var until = news.until();
        pen.write(
                "sanction:" + news.sanction(),
                news.person(),
                "sanction-" + news.kind(),
                reader -> List.of(
                        news.everywhere()
                                ? everywhere(news.community(), reader)
                                : where(news.community(), news.group(), reader),
                        until == null ? "" : say.moment(reader, until, pen.zone(news.community())),
                        news.clause(),
                        news.reason(),
                        portal.of("/sanctions/" + news.sanction())));
    }

    @ApplicationModuleListener
    void on(SanctionLifted news) {
        pen.write(
                "sanction-lifted:" + news.sanction(),
                news.person(),
                "sanction-lifted-" + news.kind(),
                reader -> List.of(where(news.community(), news.group(), reader), portal.of("/groups/" + news.group())));
    }

    @ApplicationModuleListener
    void on(AppealDecided news) {
        pen.write(
                "appeal-decided:" + news.sanction(),
                news.person(),
                news.upheld() ? "appeal-upheld" : "appeal-refused",
                reader -> List.of(
                        where(news.community(), news.group(), reader),
                        news.answer(),
                        portal.of(news.upheld() ? "/groups/" + news.group() : "/sanctions/" + news.sanction())));
    }

    private String everywhere(CommunityId community, Locale reader) {
        return say.text(
                reader, "sanction.everywhere", communities.get(community).name().in(reader));
    }

    /// 灯下书院·学员一群, Lamplight, Group 1.
    private String where(CommunityId community, GroupId group, Locale reader) {
        return say.text(
                reader,
                "notification.group-of",
                communities.get(community).name().in(reader),
                places.group(group).name(say, reader));
    }
}
