package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import lyceum.broadcast.Broadcast.State;
import lyceum.broadcast.BroadcastPlan;
import lyceum.broadcast.Broadcasts;
import lyceum.community.Communities;
import org.springframework.stereotype.Component;

/// Broadcasts in several states. What is there already is left alone.
@Component
class LamplightBroadcasts {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Lamplight lamplight;
    private final Communities communities;
    private final Broadcasts broadcasts;
    private final Clock clock;

    LamplightBroadcasts(Lamplight lamplight, Communities communities, Broadcasts broadcasts, Clock clock) {
        this.lamplight = lamplight;
        this.communities = communities;
        this.broadcasts = broadcasts;
        this.clock = clock;
    }

    void fill(Cast.Company people) {
        var community = communities
                .profileAt(Lamplight.ADDRESS)
                .orElseThrow()
                .community()
                .id();
        var clara = people.get(Cast.Part.CLARA);
        var su = people.get(Cast.Part.SU);
        if (!broadcasts.page(su, community, List.of(State.values()), null).isEmpty()) return;
        if (broadcasts.reach(su, community).halls().isEmpty()) return;
        broadcasts.send(clara, community, null, BroadcastPlan.toAll("""
                ## 新年第一周，全院停课三天 · No classes for three days

                1月1日到3日不交作业、不点评，提问照常有人看。**截止时间都往后顺延三天**，不用申请。

                From 1 to 3 January nothing is due and nothing is read; questions are looked at as always. **All due times move by three days**, by themselves."""));
        var wrong = broadcasts.send(
                su, community, null, BroadcastPlan.toAll("今晚八点线上见面会 · A meeting online tonight at eight"));
        broadcasts.withdraw(su, wrong);
        broadcasts.schedule(
                su,
                community,
                null,
                BroadcastPlan.toCohorts("""
                        第四期的纸质结业册开始登记地址，**下周五**截止 · Where shall your printed book go? Until **next Friday**

                        在“我的账户”里填。不填的寄电子版。

                        Write it into your account page. Whoever does not gets a digital copy.""", Set.of(lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING))),
                LocalDate.ofInstant(clock.instant(), Cast.ZONE).plusDays(2).atTime(EVENING));
        broadcasts.write(
                su,
                community,
                BroadcastPlan.toAll("春季读书会招领读人：（待补时间和书单）· Who reads first in spring? (dates and books to come)"));
    }
}
