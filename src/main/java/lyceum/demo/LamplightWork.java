package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.group.Groups;
import lyceum.review.Phrases;
import lyceum.review.Remark;
import lyceum.review.ReviewDraft;
import lyceum.review.Reviews;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Component;

/// Assignments of the running cohort: one that is being handed in and read, one to come, one still a draft.
@Component
class LamplightWork {
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final List<String> WORKS = List.of("""
            ## 怎么把伞收干

            一句话：**伞面朝下挂起来，伞骨才不生锈。**

            1. 进门先在门外抖三下
            2. 撑开一半，倒着挂
            3. 干透再卷""", """
            ## 为什么我家的电费多了一倍

            三张账单排在一起，只有六月不一样：那个月开始，鱼缸加了一根加热棒。

            | 月份 | 度数 |
            | --- | --- |
            | 五月 | 112 |
            | 六月 | 236 |

            拔掉以后，七月回到118度。""", """
            ## How to read a bus timetable

            Look for **your stop**, not for the hour. Everything above it has already happened.""", """
            ## 一碗面为什么坨

            面不等人。水开三次，每次加半碗凉水；捞出来过一遍冷水，再等汤。""");

    private static final List<String> PHRASES = List.of(
            "先说结论，再说为什么。 · Say what it comes to first, then why.",
            "这一句可以拿掉。 · This sentence can go.",
            "照着做会卡在这里。 · Whoever follows this gets stuck here.");

    private enum End {
        RELEASED,
        RETURNED,
        WRITTEN
    }

    private record Reading(End end, ReviewDraft draft) {}

    private static final List<Reading> READ = List.of(
            new Reading(
                    End.RELEASED,
                    new ReviewDraft(
                            Map.of(0, 10, 1, 5, 2, 5),
                            "**一看就懂。** 三步都能照着做。\n\n“一星期晒一次”放到最后正好。",
                            List.of(new Remark("撑开一半，倒着挂", "为什么是一半？补一句就更好。")),
                            "可以请他周五来讲。 · Ask him to share on a Friday.")),
            new Reading(
                    End.RELEASED,
                    new ReviewDraft(
                            Map.of(0, 10, 1, 5, 2, 2),
                            "表格很清楚。怎么发现是鱼缸的，再写一句。",
                            List.of(new Remark("拔掉以后，七月回到118度。", "这一句就是结论，放到最前面。")),
                            "")),
            new Reading(
                    End.RETURNED,
                    new ReviewDraft(
                            Map.of(0, 2),
                            "Two lines are a riddle, not a page. Add what one sees on the timetable, step by step.",
                            List.of(new Remark("Look for your stop", "Where does one find it?")),
                            "")),
            new Reading(End.WRITTEN, new ReviewDraft(Map.of(0, 6, 1, 5, 2, 2), "水开三次，是看到什么算开？", List.of(), "")),
            new Reading(End.WRITTEN, new ReviewDraft(Map.of(0, 10, 1, 5, 2, 5), "很好，不用改。", List.of(), "")));

    private final Lamplight lamplight;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Phrases phrases;
    private final Showcases showcases;
    private final Groups groups;
    private final Cast cast;
    private final Clock clock;

    LamplightWork(
            Lamplight lamplight,
            Assignments assignments,
            Submissions submissions,
            Reviews reviews,
            Phrases phrases,
            Showcases showcases,
            Groups groups,
            Cast cast,
            Clock clock) {
        this.lamplight = lamplight;
        this.assignments = assignments;
        this.submissions = submissions;
        this.reviews = reviews;
        this.phrases = phrases;
        this.showcases = showcases;
        this.groups = groups;
        this.cast = cast;
        this.clock = clock;
    }

    void fill(Cast.Company people) {
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        var tang = people.get(Cast.Part.TANG);
        if (!assignments.in(tang, cohort).isEmpty()) return;
        var today = LocalDate.ofInstant(clock.instant(), Cast.ZONE).atStartOfDay();
        var open = assignments.write(
                tang,
                cohort,
                brief(
                        new Bilingual("一页讲清一件小事", "One small thing on one page"),
                        new Bilingual(
                                "选一件你自己懂、别人不懂的小事，用**一页**讲清楚。\n\n- 只讲一件\n- 让没做过的人看完就会\n- 图可以有，不是必须",
                                "Take something small that you know and others do not, and explain it on **one page**.\n\n- one thing only\n- whoever has never done it can do it afterwards\n- pictures are welcome, not needed"),
                        today.minusDays(4),
                        today.plusDays(3).with(EVENING)));
        assignments.publish(tang, open);
        var next = assignments.write(
                tang,
                cohort,
                brief(
                        new Bilingual("改别人的一页", "Mend somebody else’s page"),
                        new Bilingual(
                                "从群里挑一页，改到你自己看得懂为止，再写三句话：改了什么、为什么、还差什么。",
                                "Pick a page from the group and mend it until you understand it. Then three sentences: what you changed, why, what is still missing."),
                        today.plusDays(4),
                        today.plusDays(10).with(EVENING)));
        assignments.publish(tang, next);
        assignments.write(
                tang,
                cohort,
                brief(
                        new Bilingual("结课：一页讲清这门课", "To close: this course on one page"),
                        new Bilingual("还在想怎么写。", "Still thinking about it."),
                        today.plusDays(20),
                        today.plusDays(27).with(EVENING)));
        var works = new ArrayList<Submission>();
        for (int i = 0; i < 3 * WORKS.size(); i++) handIn(cast.learner(i), open, cohort, i, works);
        handIn(people.get(Cast.Part.ADA), open, cohort, 0, works);
        if (works.size() > READ.size()) read(tang, open, works, today);
    }

    /// Some are released, one is given back, some are written, and most still wait.
    private void read(PersonId tang, AssignmentId open, List<Submission> works, LocalDateTime today) {
        for (var phrase : PHRASES) phrases.keep(tang, open, phrase, true);
        var late = works.getLast().author();
        assignments.extend(
                tang,
                open,
                late,
                today.plusDays(6).with(EVENING),
                today.plusDays(8).with(EVENING),
                "出差，路上没有电脑。 · Travelling without a computer.");
        var first = works.getFirst();
        works.set(
                0,
                submissions.handIn(
                        first.author(), open, 1, first.text().replace("先在门外抖三下", "先在门外收拢，抖三下") + "\n4. 一星期晒一次"));
        var released = new ArrayList<Submission>();
        for (int i = 0; i < READ.size(); i++) {
            var reading = READ.get(i);
            var review = reviews.claim(tang, works.get(i).id());
            int seen = reviews.save(tang, review.id(), 0, reading.draft());
            switch (reading.end()) {
                case RELEASED -> {
                    reviews.release(tang, review.id(), seen);
                    released.add(works.get(i));
                }
                case RETURNED -> reviews.sendBack(tang, review.id(), seen);
                case WRITTEN -> {}
            }
        }
        show(tang, released);
    }

    private void handIn(PersonId learner, AssignmentId open, CohortId cohort, int i, List<Submission> works) {
        if (groups.of(learner).stream().anyMatch(group -> cohort.equals(group.cohort())))
            works.add(submissions.handIn(learner, open, 0, WORKS.get(i % WORKS.size())));
    }

    /// Two before everybody, one before members, and the last one waits for its author.
    private void show(PersonId tang, List<Submission> works) {
        var picked = works.size() < 4 ? works : List.of(works.get(0), works.get(1), works.get(2), works.getLast());
        for (int i = 0; i < picked.size(); i++) {
            var work = picked.get(i);
            showcases.nominate(tang, work.id(), "没做过的人看完就会。 · Whoever has never done it can do it now.");
            if (i == 3) continue;
            var id = showcases.mine(work.author()).getFirst().id();
            showcases.consent(work.author(), id, i == 2 ? Audience.MEMBERS : Audience.PUBLIC);
        }
    }

    private static AssignmentPlan brief(Bilingual title, Bilingual text, LocalDateTime opens, LocalDateTime due) {
        return new AssignmentPlan(
                title,
                text,
                opens,
                due,
                due.plusDays(2),
                null,
                true,
                10,
                50,
                List.of(
                        new Criteria(
                                "一眼能看懂 · Clear at a glance",
                                "10 不用解释 · needs no explanation\n6 看两遍能懂 · at the second look\n2 要有人讲 · needs somebody to explain it"),
                        new Criteria("讲的是一件事 · One thing", "5 只有一件 · one\n3 一件半 · one and a half\n0 好几件 · several"),
                        new Criteria(
                                "照着能做 · Can be followed", "5 能做 · can\n2 差一步 · a step is missing\n0 不能 · cannot")));
    }
}
