package lyceum.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.group.Groups;
import lyceum.lesson.LessonId;
import lyceum.lesson.LessonPlan;
import lyceum.lesson.Lessons;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Lessons of the running cohort and of the next: one a week, the first for visitors too, one still a draft. Some
/// learners are further than others.
@Component
class LamplightLessons {
    private static final int DAYS = 7;

    private record Told(Bilingual title, Bilingual text, String links) {}

    private static final List<Told> WEEKS = List.of(
            new Told(
                    new Bilingual("先说结论", "The conclusion first"),
                    new Bilingual("""
                            读的人只想知道一件事：**我接下来要做什么**。把它放在第一句。

                            ## 三个改法

                            1. 把最后一段搬到最前面
                            2. 删掉“为了……我们经过……”
                            3. 第一句里有时间、有人、有动作

                            ## 一个例子

                            > 因会议室检修，原定周三下午的例会改期，请各位知悉。

                            改成：**例会改到周四三点，还在二楼。** 会议室周三检修。""", """
                            Whoever reads wants to know one thing: **what do I do next?** Put it into the first sentence.

                            ## Three ways

                            1. Move the last paragraph to the top
                            2. Strike “in order to … we have”
                            3. A time, a person and an act in the first sentence

                            ## An example

                            > Owing to maintenance, Wednesday's meeting has been rescheduled; kindly take note.

                            Instead: **The meeting is on Thursday at three, same room.** The room is being mended on Wednesday."""),
                    "https://www.plainlanguage.gov/ Plain language, by example"),
            new Told(new Bilingual("删掉不改变意思的字", "Leave out what changes nothing"), new Bilingual("""
                            每个字都试着删一次。删了意思没变，就不要它。

                            | 原来 | 之后 |
                            | --- | --- |
                            | 进行了讨论 | 讨论了 |
                            | 在一定程度上有所改善 | 好了一些 |
                            | 我们认为或许可以考虑 | 建议 |""", """
                            Try each word without it. If nothing changes, it goes.

                            | before | after |
                            | --- | --- |
                            | held a discussion about | discussed |
                            | improved to a certain extent | is a little better |
                            | we feel it might be worth considering | we propose |"""), ""),
            new Told(
                    new Bilingual("一段只说一件事", "One paragraph, one thing"),
                    new Bilingual(
                            "给每一段起一个小标题。起不出来，就是说了两件事：拆开。\n\n拆开以后再看顺序，最要紧的在前。",
                            "Give each paragraph a small heading. If you cannot, it says two things: take it apart.\n\nThen look at the order; what matters most comes first."),
                    ""),
            new Told(
                    new Bilingual("把数字写成人话", "Numbers in words"),
                    new Bilingual(
                            "“增长了百分之二百”没有人看得见。**从一天两单到一天六单**，看得见。\n\n- 百分比旁边写上从多少到多少\n- 大数找一个比得上的东西\n- 图里最多两个数要读",
                            "Nobody sees “up by 200 per cent”. **From two orders a day to six** can be seen.\n\n- beside a percentage, from how much to how much\n- for a large number something of its size\n- two numbers to read in a chart at most"),
                    "https://www.gapminder.org/dollar-street Dollar Street"),
            new Told(
                    new Bilingual("道歉的信", "A letter of apology"),
                    new Bilingual(
                            "四句就够：发生了什么，谁受了什么影响，我们做了什么，下次怎样不再发生。\n\n不写“给您带来的不便”。写出那个不便。",
                            "Four sentences will do: what happened, who was hurt how, what we did, what keeps it from happening again.\n\nDo not write “any inconvenience”. Name the inconvenience."),
                    ""),
            new Told(
                    new Bilingual("没人看的周报", "The report that nobody reads"),
                    new Bilingual(
                            "先问三个收周报的人：上周你看完以后做了什么？没有人做过什么的那一段，删。\n\n剩下的，一页以内。",
                            "Ask three who get it: what did you do after reading last week's? The part after which nobody did anything goes.\n\nWhat is left fits on a page."),
                    ""),
            new Told(
                    new Bilingual("读给一个人听", "Read it to somebody"),
                    new Bilingual(
                            "找一个不懂的人，念给他听。他皱眉的地方画一道线，念完再改那几道线。",
                            "Find somebody who does not know and read it aloud. Draw a line where they frown; mend the lines afterwards."),
                    ""),
            new Told(
                    new Bilingual("还在写：标题", "Still being written: titles"),
                    new Bilingual("标题是最短的一页。还在想例子。", "A title is the shortest page. The examples are still missing."),
                    ""));

    private final Lamplight lamplight;
    private final Lessons lessons;
    private final Courses courses;
    private final Groups groups;
    private final Cast cast;

    LamplightLessons(Lamplight lamplight, Lessons lessons, Courses courses, Groups groups, Cast cast) {
        this.lamplight = lamplight;
        this.lessons = lessons;
        this.courses = courses;
        this.groups = groups;
        this.cast = cast;
    }

    void fill(Cast.Company people) {
        var tang = people.get(Cast.Part.TANG);
        var running = courses.terms(lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING));
        if (!lessons.in(tang, running.id()).isEmpty()) return;
        var written = write(tang, running, WEEKS.size());
        write(tang, courses.terms(lamplight.cohort(Syllabus.PLAINLY, Timetable.NEARLY_SOLD_OUT)), 3);
        for (int i = 0; i < 12; i++) read(cast.learner(i), running, written, i);
    }

    private List<LessonId> write(PersonId by, CohortTerms terms, int weeks) {
        var written = new ArrayList<LessonId>();
        for (int i = 0; i < weeks; i++) {
            var told = WEEKS.get(i);
            LocalDateTime opens = terms.firstDay().plusDays((long) i * DAYS).atTime(8, 0);
            var id = lessons.write(
                    by, terms.id(), new LessonPlan(i + 1, told.title(), told.text(), told.links(), opens, i == 0));
            if (i < WEEKS.size() - 1) lessons.publish(by, id);
            written.add(id);
        }
        return written;
    }

    /// Nobody is done with what is not open yet, and hardly anybody with everything.
    private void read(PersonId learner, CohortTerms running, List<LessonId> written, int i) {
        if (groups.of(learner).stream().noneMatch(group -> running.id().equals(group.cohort()))) return;
        lessons.in(learner, running.id()).stream()
                .filter(line -> line.open() && written.contains(line.id()))
                .limit(1 + i % 5)
                .forEach(line -> lessons.done(learner, line.id()));
    }
}
