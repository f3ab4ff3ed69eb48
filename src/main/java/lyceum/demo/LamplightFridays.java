package lyceum.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import lyceum.community.Communities;
import lyceum.friday.Crew;
import lyceum.friday.Fridays;
import lyceum.friday.Openness;
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

    private record Was(String title, String outline, String summary) {}

    private static final List<Was> PAST = List.of(
            new Was("怎么改一封没人回的信 · A letter that nobody answers", "从标题改到最后一句。From the subject to the last line.", """
                    先写要对方做什么，再写为什么。一封信只求一件事。

                    - 标题里放动词
                    - 第一句就是请求
                    - 附件不超过一个

                    Ask first, say why second, and ask for one thing only."""),
            new Was("折线还是柱子 · Lines or bars", "什么时候用哪一种。When to use which.", """
                    时间连着走用折线，几样东西比大小用柱子；纵轴从零开始。

                    Lines for time, bars for comparing; axes begin at zero."""),
            new Was("三分钟讲完一个项目 · A project in three minutes", "一个开头、一张图、一个请求。", """
                    开头讲现在哪里疼，中间一张图，最后请对方做一件事。

                    Where it hurts, one picture, one request."""),
            new Was("给数字找个邻居 · A neighbour for each number", "单独一个数字说明不了什么。", """
                    每个数字旁边放一个可以比的：去年、同行、目标。

                    Put something beside each number that it can be compared with."""),
            new Was("删到只剩一句 · Down to one sentence", "每一页只留一句话。", """
                    把一页念出来，念不出口的就删。

                    Read a page aloud and cut what you cannot say."""),
            new Was("会议记录怎么写才有人看 · Minutes that are read", "谁、做什么、哪天前。", """
                    只记决定，每条都有人、有日子。

                    Decisions only, each with a name and a date."""),
            new Was("颜色只用一种 · One colour only", "第二种颜色留给要紧的那一处。", """
                    先全部画成灰的，再把要紧的一处上色。

                    Draw it all in grey, then colour what matters."""),
            new Was("怎么请人给意见 · Asking for comments", "问得越窄，答得越好。", """
                    不要问“怎么样”，要问“哪一句你读了两遍”。

                    Ask which sentence was read twice."""));

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
        past(su, community, List.of(tang, chen, clara));
        fridays.open(clara, community, new Openness(true, true));
        shares.propose(clara, community, "把一本书读薄 · Reading a book thin", "");
    }

    /// The last weeks, but two; the newest first.
    private void past(PersonId by, CommunityId community, List<PersonId> speakers) {
        var last = LocalDate.ofInstant(clock.instant(), Cast.ZONE).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        for (int i = 0; i < PAST.size(); i++) {
            var one = PAST.get(i);
            var week = i < 3 ? i : i < 7 ? i + 1 : i + 2;
            shares.recall(
                    by,
                    community,
                    last.minusWeeks(week),
                    speakers.get(i % speakers.size()),
                    one.title(),
                    one.outline(),
                    one.summary());
        }
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
