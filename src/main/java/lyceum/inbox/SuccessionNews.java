package lyceum.inbox;

import java.util.List;
import lyceum.access.Roles;
import lyceum.core.CoreSeatEnded;
import lyceum.core.CoreSeatId;
import lyceum.core.CoreSeatOffered;
import lyceum.core.CoreSeatTaken;
import lyceum.nomination.NominatedForCore;
import lyceum.nomination.NominationAnswered;
import lyceum.shared.PersonId;
import lyceum.succession.Ending;
import lyceum.succession.SuccessionEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what somebody is to decide about a core seat, and when there is nothing to decide any more.
@Component
class SuccessionNews {
    private final Items items;
    private final Bells bells;
    private final Roles roles;

    SuccessionNews(Items items, Bells bells, Roles roles) {
        this.items = items;
        this.bells = bells;
        this.roles = roles;
    }

    @EventListener
    void on(NominatedForCore news) {
        tell(news.person(), Kind.CORE_NOMINATED, news.news(), news.nomination().value());
    }

    @EventListener
    void on(NominationAnswered news) {
        items.over(Kind.CORE_NOMINATED, news.nomination().value()).forEach(bells::stirAfterCommit);
    }

    @EventListener
    void on(CoreSeatOffered offer) {
        tell(offer.person(), Kind.CORE_SEAT, offer.seat().value(), offer.seat().value());
    }

    @EventListener
    void on(CoreSeatTaken taken) {
        decided(taken.seat());
    }

    @EventListener
    void on(CoreSeatEnded end) {
        decided(end.seat());
    }

    @EventListener
    void on(SuccessionEnded end) {
        if (end.how() != Ending.NOBODY_LEFT) return;
        for (var owner : roles.owners(end.community()))
            tell(
                    owner,
                    Kind.SUCCESSION_OVER,
                    end.succession().value(),
                    end.group().value());
    }

    private void decided(CoreSeatId seat) {
        items.over(List.of(Kind.CORE_SEAT), seat.value()).forEach(bells::stirAfterCommit);
    }

    private void tell(PersonId person, Kind kind, long thing, long about) {
        items.tell(person, kind, thing, about, null);
        bells.stirAfterCommit(person);
    }
}
