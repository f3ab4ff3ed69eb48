package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import lyceum.community.Communities;
import lyceum.friday.Crew;
import lyceum.friday.Fridays;
import lyceum.friday.SeriesPlan;
import lyceum.friday.Shares;
import lyceum.friday.Slot;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fridays at eight: two that are booked, a topic that waits for a date, a week off. What is there already is left
/// alone.
@Component
class LamplightFridays {
    private static final int DATES = 3;

    private final Lamplight lamplight;
    private final Communities communities;
    private final Fridays fridays;
    private final Shares shares;
    private final Clock clock;

    LamplightFridays(Lamplight lamplight, Communities communities, Fridays fridays, Shares shares, Clock clock) {
        this.lamplight = lamplight;
        this.communities = communities;
        this.fridays = fridays;
        this.shares = shares;
        this.clock = clock;
    }

    void fill(Cast.Company people) {
        if (!lamplight.isFounded()) return;
        var community = communities
                .profileAt(Lamplight.ADDRESS)
                .orElseThrow()
                .community()
                .id();
        var su = people.get(Cast.Part.SU);
        if (fridays.series(su, community).isPresent()) return;
        fridays.keep(su, community, SeriesPlan.usual(Cast.ZONE, LocalDate.ofInstant(clock.instant(), Cast.ZONE)), 0);
        var clara = people.get(Cast.Part.CLARA);
        var tang = people.get(Cast.Part.TANG);
        var chen = people.get(Cast.Part.CHEN);
        var slots = fridays.free(su, community, DATES);
        book(su, community, slots.getFirst(), tang, chen, "一页纸讲清一件事 · One thing on one page", """
                从三张看不懂的页子说起：先删掉什么，再留下什么。
                Three pages that nobody understood: what goes first, and what stays.""");
        book(su, community, slots.get(1), chen, null, "图表里的谎 · Charts that lie", """
                截断的纵轴、凑出来的饼图，以及怎么老实地画。
                Cut axes, pies that do not add up, and how to draw honestly.""");
        fridays.takeOff(su, community, slots.getLast().day(), "全院休息 · A week off");
        shares.propose(clara, community, "把一本书读薄 · Reading a book thin", "");
    }

    private void book(
            PersonId by,
            CommunityId community,
            Slot slot,
            PersonId speaker,
            @Nullable PersonId backup,
            String title,
            String outline) {
        shares.book(by, shares.propose(by, community, title, outline), slot.day(), new Crew(speaker, backup));
    }
}
