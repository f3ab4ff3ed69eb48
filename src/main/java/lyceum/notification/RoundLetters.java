package lyceum.notification;

import java.util.ArrayList;
import java.util.List;
import lyceum.audit.Audit;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.round.EliminationRounds;
import lyceum.round.RoundNews;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes about rounds to those whose seat or place they are about, plainly and to nobody else. Each letter ends with
/// the head
/// of
/// the trail, so that it is kept in many places.
@Component
class RoundLetters {
    private final Pen pen;
    private final EliminationRounds rounds;
    private final Places places;
    private final Audit audit;
    private final PortalAddress portal;
    private final Say say;

    RoundLetters(Pen pen, EliminationRounds rounds, Places places, Audit audit, PortalAddress portal, Say say) {
        this.pen = pen;
        this.rounds = rounds;
        this.places = places;
        this.audit = audit;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(RoundNews news) {
        switch (news.kind()) {
            case ANNOUNCED, ANNOUNCED_ANEW, CANCELLED, AT_RISK, MAY_APPEAL, FELL, LEAVES, LEFT, BACK -> write(news);
            case RESULT, APPEAL_UPHELD, APPEAL_DISMISSED, STAYS, WAITS -> {}
        }
    }

    private void write(RoundNews news) {
        var round = rounds.known(news.round());
        var head = audit.head();
        pen.write(
                "round-" + news.step() + ":" + news.person(),
                news.person(),
                (round.isOfSeats() ? "round-" : "group-round-") + news.kind(),
                reader -> {
                    var arguments = new ArrayList<Object>();
                    arguments.add(places.group(news.group()).name(say, reader));
                    arguments.add(round.ordinal());
                    arguments.add(say.day(reader, round.firstDay()));
                    arguments.add(say.day(reader, round.lastDay()));
                    arguments.add(portal.of("/rounds/" + news.round()));
                    arguments.add(say.text(reader, "notification.trail", head.places(), head.head()));
                    return List.copyOf(arguments);
                });
    }
}
