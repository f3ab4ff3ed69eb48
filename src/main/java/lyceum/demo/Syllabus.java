package lyceum.demo;

import java.util.List;
import lyceum.course.CoursePlan;
import lyceum.shared.Bilingual;

/// What the courses of the demo say of themselves.
final class Syllabus {
    static final String PLAINLY = "plainly";
    static final String CHARTS = "one-clear-chart";
    static final String SPEAKING = "before-you-speak";
    static final String READING = "by-the-lamp";

    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final List<Bilingual> WEEK = List.of(
            new Bilingual("读一篇讲义", "A lecture to read"),
            NOTHING,
            new Bilingual("交一页作业", "Hand in a page"),
            NOTHING,
            new Bilingual("20:00 分享", "20:00, a share"),
            NOTHING,
            new Bilingual("收到点评", "It comes back read"));

    private Syllabus() {}

    static CoursePlan plainly() {
        return new CoursePlan(
                PLAINLY,
                new Bilingual("把话写清楚", "Saying it plainly"),
                new Bilingual(
                        "十二周，十二页。把工作里说不清的话，一页一页写清楚。",
                        "Twelve weeks, twelve pages: the things at work that nobody can put into words, put into"
                                + " words."),
                new Bilingual("""
                    每周一件真事：一次改期的通知、一份没人看的周报、一封道歉的信。你写一页，我们逐段读。

                    **你会练到**

                    - 先说结论，再说理由
                    - 删掉不改变意思的字
                    - 让读的人知道接下来要做什么
                    """, """
                        Each week one real thing: a notice that a date has moved, a report that nobody reads, a letter of apology. You write a page and we read it passage by passage.

                        **You will practise**

                        - the conclusion first, then the reasons
                        - leaving out what changes nothing
                        - letting the reader know what to do next
                        """),
                new Bilingual(
                        "十二页署名作品\n二十四条以上逐段点评\n一个永久的成员编号",
                        "Twelve pages under your name\n"
                                + "More than twenty-four comments on passages\n"
                                + "A member number for good"),
                new Bilingual(
                        "想要模板的人。这里不发模板。\n每周抽不出三小时的人。",
                        "Those who want templates: there are none.\nThose who cannot spare three hours a week."),
                WEEK,
                14,
                7);
    }

    static CoursePlan charts() {
        return new CoursePlan(
                CHARTS,
                new Bilingual("一张图讲明白", "One clear chart"),
                new Bilingual(
                        "八周，每周把一张表变成一张不用解释的图。",
                        "Eight weeks; each week a table becomes a chart that needs no explaining."),
                new Bilingual("""
                    从一张没人看懂的表开始。先问它回答哪个问题，再决定画成什么。颜色最多两种，三维一概不用。
                    """, """
                        It begins with a table that nobody understands. First we ask which question it answers, then what to draw. Two colours at most, and never three dimensions.
                        """),
                new Bilingual("八张可以直接放进报告的图\n一份自己的检查清单", "Eight charts ready for a report\nA check list of your own"),
                new Bilingual("想学软件操作的人。我们不讲按钮。", "Those who want to learn a program: we do not teach buttons."),
                WEEK,
                14,
                7);
    }

    static CoursePlan speaking() {
        return new CoursePlan(
                SPEAKING,
                new Bilingual("开口之前", "Before you speak"),
                new Bilingual(
                        "六周小班，二十四席。把一次汇报从紧张讲到从容。", "Six weeks, twenty-four seats: one talk, from nerves to ease."),
                new Bilingual("""
                    人少，每个人每周都要讲三分钟，也都会收到录音上的逐句点评。
                    """, """
                        It is a small class. Everybody speaks for three minutes each week and gets comments on the recording, sentence by sentence.
                        """),
                new Bilingual("六段自己的录音与点评\n一次完整的十分钟分享", "Six recordings with comments\nOne share of ten minutes"),
                new Bilingual("不愿意被录音的人。", "Those who do not want to be recorded."),
                WEEK,
                7,
                0);
    }

    static CoursePlan reading() {
        return new CoursePlan(
                READING,
                new Bilingual("灯下共读", "Reading by the lamp"),
                new Bilingual("每月一本旧书，免费，随时可以来。", "One old book a month, free; come whenever you like."),
                new Bilingual("""
                    不打卡，不比快慢。月底的周五，有人把这本书讲给没读完的人听。
                    """, """
                        Nobody counts days or compares speed. On the last Friday somebody tells the book to those who did not finish it.
                        """),
                new Bilingual("一群一起读书的人", "Company for reading"),
                NOTHING,
                List.of(),
                14,
                7);
    }
}
