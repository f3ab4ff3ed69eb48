package lyceum.channel;

import java.util.List;
import lyceum.files.Files;
import lyceum.shared.GroupId;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What others answered, and what answers others, stays under a neutral name. What only its author wrote in is emptied
/// and hidden, and so are all earlier wordings.
@Component
class ChannelTraces implements Keeper {
    private static final String LONELY_QUESTIONS = """
            select q.id, q.in_group
            from channel_question q
            where q.asker = ? and q.title <> '' and q.also_asked = 0
                and not exists (select 1 from channel_post a where a.thread = q.id and a.author <> q.asker)
            order by q.id""";
    private static final String LONELY_POSTS = """
            select p.id, p.in_group, p.thread
            from channel_post p
            where p.author = ? and p.text <> '' and (p.hidden_at is not null
                or p.kind <> 'ANNOUNCEMENT'
                    and not exists (select 1 from channel_post o where o.thread = p.thread and o.author <> p.author)
                    and not exists (select 1 from channel_question q
                        where q.id = p.thread and (q.asker <> p.author or q.also_asked > 0)))
            order by p.id""";

    private record Said(long id, GroupId group) {}

    private final JdbcClient sql;
    private final Posts posts;
    private final QuestionRows questions;
    private final Files files;
    private final NewsDesk news;
    private final ApplicationEventPublisher events;

    ChannelTraces(
            JdbcClient sql,
            Posts posts,
            QuestionRows questions,
            Files files,
            NewsDesk news,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.posts = posts;
        this.questions = questions;
        this.files = files;
        this.news = news;
        this.events = events;
    }

    @Override
    public String room() {
        return "channel";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("channel_post", "author", Stays.WORDS).told("posts", """
                        select p.in_group as learning_group, p.kind, p.posted_at, p.edited_at, t.title, p.text
                        from channel_post p left join channel_thread t on t.id = p.id
                        where p.author = :person
                        order by p.id"""),
                Trace.stays("channel_question", "asker", Stays.WORDS).told("questions", """
                        select in_group as learning_group, asked_at, state, title, text
                        from channel_question
                        where asker = :person
                        order by id"""),
                Trace.stays("channel_question", "escalated_to", Stays.DUTY),
                Trace.gone("channel_reaction", "person").told("reactions", """
                        select kind, at
                        from channel_reaction
                        where person = :person
                        order by at, thing, kind"""),
                Trace.gone("channel_read", "person"),
                Trace.gone("channel_thread_read", "person"));
    }

    @Override
    public void partFrom(Whose whose) {
        long person = whose.person().value();
        for (var question : said(LONELY_QUESTIONS, person)) {
            sql.sql("update channel_question set title = '', text = '', folded = '', state = 'CLOSED' where id = ?")
                    .param(question.id())
                    .update();
            var id = new QuestionId(question.id());
            questions.hide(id, true);
            files.hide(question.id());
            events.publishEvent(new QuestionSettled(id));
            news.tell(question.group(), News.Topic.QUESTION, question.id());
        }
        for (var post : said(LONELY_POSTS, person)) {
            sql.sql("update channel_post set text = '', folded = '' where id = ?")
                    .param(post.id())
                    .update();
            sql.sql("update channel_thread set title = '' where id = ?")
                    .param(post.id())
                    .update();
            posts.hide(new PostId(post.id()), true);
            news.tell(post.group(), News.Topic.POST, post.id());
            news.tell(post.group(), News.Topic.THREAD, post.id());
        }
        sql.sql("delete from channel_post_past where post in (select id from channel_post where author = ?)")
                .param(person)
                .update();
    }

    private List<Said> said(String question, long person) {
        return sql.sql(question)
                .param(person)
                .query((row, _) -> new Said(row.getLong("id"), new GroupId(row.getLong("in_group"))))
                .list();
    }
}
