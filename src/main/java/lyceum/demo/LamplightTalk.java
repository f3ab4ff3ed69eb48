package lyceum.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import lyceum.channel.Announcements;
import lyceum.channel.PostBook;
import lyceum.channel.Questions;
import lyceum.channel.Reaction;
import lyceum.group.Groups;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What is said in the demo's groups: announcements, and a queue with questions in every state. What is there already
/// is
/// left alone.
@Component
class LamplightTalk {
    private static final int PATIENCE = 300;
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final Lamplight lamplight;
    private final Groups groups;
    private final Announcements announcements;
    private final Questions questions;
    private final PostBook book;
    private final Cast cast;

    LamplightTalk(
            Lamplight lamplight,
            Groups groups,
            Announcements announcements,
            Questions questions,
            PostBook book,
            Cast cast) {
        this.lamplight = lamplight;
        this.groups = groups;
        this.announcements = announcements;
        this.questions = questions;
        this.book = book;
        this.cast = cast;
    }

    void fill(Cast.Company people) {
        running(people);
        opening(Syllabus.READING, Timetable.FREE, people.get(Cast.Part.CLARA), people.get(Cast.Part.ADA));
        opening(Syllabus.PLAINLY, Timetable.NEARLY_SOLD_OUT, people.get(Cast.Part.DONG), cast.learner(60));
    }

    private void running(Cast.Company people) {
        var ada = people.get(Cast.Part.ADA);
        var tang = people.get(Cast.Part.TANG);
        var group = group(lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING), ada)
                .orElse(null);
        if (group == null || !announcements.page(tang, group, null).isEmpty()) return;
        var rules = announcements.post(people.get(Cast.Part.SU), group, both("talk-rules"));
        book.pin(people.get(Cast.Part.SU), rules, true);
        var week = announcements.post(tang, group, both("talk-week"));
        var feedback = announcements.post(tang, group, both("talk-feedback"));
        for (int i = 0; i < 9; i++) reacts(cast.learner(i), group, week, Reaction.THANKS);
        for (int i = 0; i < 14; i++) reacts(cast.learner(i), group, feedback, Reaction.READ);
        reacts(ada, group, feedback, Reaction.HELPED);
        queue(people, group);
    }

    private void queue(Cast.Company people, GroupId group) {
        var ada = people.get(Cast.Part.ADA);
        var tang = people.get(Cast.Part.TANG);
        var solved = questions.ask(ada, group, "第五周的“一页纸”，可以横着排吗？", "我的内容是一张流程图，竖着放字太小。");
        var answer = questions.answer(tang, solved, "可以。先问自己：**读的人会不会打印**。会，就仍用竖排，把流程图拆成三步；不会，横排没有问题。");
        questions.accept(ada, solved, answer);
        questions.ask(ada, group, "点评里说的“先说结论”，结论太长怎么办？", "我的结论有三个条件，写成一句有六十多个字。");
        if (isHere(cast.learner(1), group)) {
            var answered = questions.ask(cast.learner(1), group, "缺了第三周的作业，还能补吗？", "");
            questions.answer(tang, answered, "能补，点评会晚一周。请交到第三周的作业下面，不要并进第五周。");
        }
        if (isHere(cast.learner(2), group)) questions.ask(cast.learner(2), group, "引用别人的图，怎么注明来源？", "是同事画的图，没有公开发表过。");
        if (isHere(cast.learner(5), group)) {
            var same = questions.ask(cast.learner(5), group, "补交作业有期限吗？", "");
            var all = questions.page(tang, group, java.util.Set.of(lyceum.channel.Question.State.ANSWERED), false, 0);
            if (!all.isEmpty()) questions.merge(tang, same, all.getFirst().id());
        }
    }

    private void opening(String course, Bilingual name, PersonId staff, PersonId member) {
        group(lamplight.cohort(course, name), member)
                .filter(group -> announcements.page(staff, group, null).isEmpty())
                .ifPresent(group -> announcements.post(staff, group, both("talk-opening")));
    }

    /// Staff write for readers of both languages.
    private static String both(String name) {
        var text = Texts.of(name);
        return text.zh() + "\n\n---\n\n" + text.en();
    }

    private void reacts(PersonId person, GroupId group, lyceum.channel.PostId post, Reaction reaction) {
        if (isHere(person, group)) book.react(person, post, reaction);
    }

    private boolean isHere(PersonId person, GroupId group) {
        return groups.of(person).stream().anyMatch(one -> one.id().equals(group));
    }

    /// The place is given after the admission, by itself; it takes a moment.
    private Optional<GroupId> group(CohortId cohort, PersonId member) {
        for (int look = 0; look < PATIENCE; look++) {
            var found = groups.of(member).stream()
                    .filter(group -> cohort.equals(group.cohort()))
                    .map(group -> group.id())
                    .toList();
            if (!found.isEmpty()) return Optional.of(found.getFirst());
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        return Optional.empty();
    }
}
