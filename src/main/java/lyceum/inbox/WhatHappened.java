package lyceum.inbox;

import java.util.List;
import lyceum.channel.Announced;
import lyceum.channel.AnswerAccepted;
import lyceum.channel.Answered;
import lyceum.channel.MentionTakenBack;
import lyceum.channel.Mentioned;
import lyceum.channel.PostHidden;
import lyceum.channel.QuestionEscalated;
import lyceum.channel.QuestionSettled;
import lyceum.channel.Seen;
import lyceum.notice.NoticeId;
import lyceum.notice.NoticePosted;
import lyceum.notice.NoticeRead;
import lyceum.notice.NoticeReminded;
import lyceum.notice.NoticeWithdrawn;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what happens in the groups, in the transaction of the act itself: what is written is told, what is rolled back
/// is not.
@Component
class WhatHappened {
    private final Stories stories;
    private final Items items;
    private final Bells bells;

    WhatHappened(Stories stories, Items items, Bells bells) {
        this.stories = stories;
        this.items = items;
        this.bells = bells;
    }

    @EventListener
    void on(Announced news) {
        stories.tell(Kind.ANNOUNCEMENT, news.group(), news.thing(), news.post().value(), news.author());
        bells.stirAfterCommit(news.group());
    }

    @EventListener
    void on(Answered answer) {
        items.over(Kind.ESCALATED, answer.question().value()).forEach(bells::stirAfterCommit);
        if (answer.asker().equals(answer.by())) return;
        items.tell(
                answer.asker(),
                Kind.ANSWER,
                answer.answer().value(),
                answer.question().value(),
                answer.group());
        bells.stirAfterCommit(answer.asker());
    }

    @EventListener
    void on(AnswerAccepted accepted) {
        items.over(Kind.ESCALATED, accepted.question().value()).forEach(bells::stirAfterCommit);
        if (accepted.author().equals(accepted.by())) return;
        items.tell(
                accepted.author(),
                Kind.ACCEPTED,
                accepted.answer().value(),
                accepted.question().value(),
                accepted.group());
        bells.stirAfterCommit(accepted.author());
    }

    @EventListener
    void on(Mentioned call) {
        items.tell(call.person(), Kind.MENTIONED, call.said().value(), call.about(), call.group());
        bells.stirAfterCommit(call.person());
    }

    @EventListener
    void on(MentionTakenBack call) {
        items.takeBack(call.person(), Kind.MENTIONED, call.said().value());
        bells.stirAfterCommit(call.person());
    }

    @EventListener
    void on(QuestionEscalated question) {
        items.tell(
                question.onDuty(),
                Kind.ESCALATED,
                question.question().value(),
                question.question().value(),
                question.group());
        bells.stirAfterCommit(question.onDuty());
    }

    @EventListener
    void on(QuestionSettled question) {
        items.over(Kind.ESCALATED, question.question().value()).forEach(bells::stirAfterCommit);
    }

    @EventListener
    void on(PostHidden post) {
        stories.hide(Kind.ANNOUNCEMENT, post.post().value(), post.hidden()).forEach(bells::stirAfterCommit);
        if (post.hidden())
            items.over(
                            List.of(Kind.ANSWER, Kind.ACCEPTED, Kind.MENTIONED),
                            post.post().value())
                    .forEach(bells::stirAfterCommit);
    }

    @EventListener
    void on(NoticePosted notice) {
        tell(Kind.NOTICE, notice.notice(), notice.group(), notice.author());
    }

    @EventListener
    void on(NoticeReminded notice) {
        tell(Kind.REMINDER, notice.notice(), notice.group(), notice.by());
    }

    private void tell(Kind kind, NoticeId notice, GroupId group, PersonId by) {
        stories.tell(kind, group, notice.value(), notice.value(), by);
        bells.stirAfterCommit(group);
    }

    @EventListener
    void on(NoticeRead notice) {
        bells.stirAfterCommit(notice.reader());
    }

    @EventListener
    void on(NoticeWithdrawn notice) {
        for (var kind : List.of(Kind.NOTICE, Kind.REMINDER))
            stories.hide(kind, notice.notice().value(), true).forEach(bells::stirAfterCommit);
    }

    @EventListener
    void on(Seen seen) {
        items.read(seen.reader(), seen.about());
        bells.stirAfterCommit(seen.reader());
    }
}
