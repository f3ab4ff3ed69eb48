package lyceum.channel;

import java.util.List;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Conversation at a round table: everybody who sits there opens threads and replies.
@Service
public class Talk {
    public static final int A_PAGE = 20;
    public static final int POSTS_A_PAGE = 100;
    public static final TextLimit TITLE = TextLimit.needed("title", 120);
    public static final TextLimit TEXT = TextLimit.needed("text", 10_000).inLines();
    private static final int MOST_PINNED = 10;

    private final Presences presences;
    private final ThreadRows threads;
    private final Posts posts;
    private final NewsDesk news;
    private final ApplicationEventPublisher events;

    Talk(Presences presences, ThreadRows threads, Posts posts, NewsDesk news, ApplicationEventPublisher events) {
        this.presences = presences;
        this.threads = threads;
        this.posts = posts;
        this.news = news;
        this.events = events;
    }

    /// @param text in Markdown
    @Transactional
    public PostId open(PersonId by, GroupId group, String title, String text) {
        presences.demand(group, by, GroupAct.CONVERSE);
        var clean = TITLE.check(title);
        var id = posts.write(group, Post.Kind.THREAD, null, by, TEXT.check(text));
        threads.open(id, group, clean);
        threads.read(by, id, id.value());
        news.tell(group, News.Topic.THREAD, id.value());
        return id;
    }

    @Transactional
    public PostId reply(PersonId by, PostId thread, String text) {
        var found = threads.find(thread, by).filter(one -> !one.hidden()).orElseThrow(NotFound::new);
        presences.demand(found.group(), by, GroupAct.CONVERSE);
        var id = posts.write(found.group(), Post.Kind.REPLY, thread.value(), by, TEXT.check(text));
        threads.replied(thread, id);
        threads.read(by, thread, id.value());
        news.tell(found.group(), News.Topic.POST, id.value());
        news.tell(found.group(), News.Topic.THREAD, thread.value());
        return id;
    }

    /// A page of threads; where something was said last comes first.
    /// @param before only those in which nothing newer was said; null begins with the newest
    public List<TalkThread> page(PersonId reader, GroupId group, @Nullable PostId before) {
        return threads.page(demandTable(reader, group), reader, false, before, A_PAGE);
    }

    public List<TalkThread> pinned(PersonId reader, GroupId group) {
        return threads.page(demandTable(reader, group), reader, true, null, MOST_PINNED);
    }

    public TalkThread get(PersonId reader, PostId thread) {
        var found = threads.find(thread, reader).filter(one -> !one.hidden()).orElseThrow(NotFound::new);
        presences.demand(found.group(), reader, GroupAct.READ);
        return found;
    }

    /// The first post and what was replied, the oldest first.
    /// @param after only newer ones; null from the first
    public List<Post> posts(PersonId reader, PostId thread, @Nullable PostId after) {
        var found = get(reader, thread);
        return posts.thread(presences.of(found.group(), reader), thread.value(), after, POSTS_A_PAGE);
    }

    /// The id up to which that person has read in a thread; 0 at first.
    public long readTo(PersonId reader, PostId thread) {
        return threads.readTo(reader, thread);
    }

    @Transactional
    public void read(PersonId reader, PostId thread, PostId to) {
        get(reader, thread);
        threads.read(reader, thread, to.value());
        events.publishEvent(new Seen(reader, thread.value()));
    }

    /// A lecture hall has no conversation: there is no such page.
    private GroupId demandTable(PersonId reader, GroupId group) {
        if (!presences.demand(group, reader, GroupAct.READ).isRing()) throw new NotFound();
        return group;
    }
}
