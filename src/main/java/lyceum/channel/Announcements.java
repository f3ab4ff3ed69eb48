package lyceum.channel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What staff tell a whole group.
@Service
public class Announcements {
    public static final int A_PAGE = 15;
    public static final TextLimit TEXT = TextLimit.needed("text", 20_000).inLines();
    private static final int MOST_PINNED = 5;

    private final Presences presences;
    private final Posts posts;
    private final NewsDesk news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(Presences presences, Posts posts, NewsDesk news, ApplicationEventPublisher events, Clock clock) {
        this.presences = presences;
        this.posts = posts;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /// In Markdown.
    @Transactional
    public PostId post(PersonId by, GroupId group, String text) {
        presences.demand(group, by, GroupAct.ANNOUNCE);
        var id = posts.write(group, Post.Kind.ANNOUNCEMENT, null, by, TEXT.check(text));
        tell(by, group, id, id.value());
        return id;
    }

    /// The same for several groups: each has it once, however often this is said, and whoever is in several of them is
    /// told of it once. Asks whether this person may announce there, not how often: it is one thing.
    /// @param thing the same for all of them
    @Transactional(propagation = Propagation.MANDATORY)
    public PostId share(PersonId by, GroupId group, String text, long thing) {
        presences.demand(group, by, GroupAct.ANNOUNCE);
        var clean = TEXT.check(text);
        var already = posts.shared(group, thing);
        if (already.isPresent()) return already.get();
        var id = posts.share(group, by, clean, thing);
        tell(by, group, id, thing);
        return id;
    }

    /// Puts another text in the place of what was shared, read or not, hidden or not; what it said before is kept. For
    /// rooms that have asked who may.
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(PostId post, String text) {
        posts.correct(post, TEXT.check(text)).ifPresent(group -> news.tell(group, News.Topic.POST, post.value()));
    }

    /// It is out of sight, and out of every inbox. For rooms that have asked who may.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(PostId post) {
        var group = posts.groupIfAny(post);
        if (group.isEmpty()) return;
        posts.hide(post, true);
        news.tell(group.get(), News.Topic.POST, post.value());
    }

    private void tell(PersonId by, GroupId group, PostId post, long thing) {
        news.tell(group, News.Topic.POST, post.value());
        events.publishEvent(new Announced(post, group, by, thing, clock.instant()));
    }

    /// What they say now, hidden ones left out: for rooms that have asked who may read it.
    public Map<PostId, String> texts(Collection<PostId> of) {
        return posts.texts(of);
    }

    /// A page, the newest first.
    /// @param before only older ones; null begins with the newest
    public List<Post> page(PersonId reader, GroupId group, @Nullable PostId before) {
        return posts.page(presences.demand(group, reader, GroupAct.READ), Post.Kind.ANNOUNCEMENT, before, A_PAGE);
    }

    /// The last pinned first.
    public List<Post> pinned(PersonId reader, GroupId group) {
        return posts.pinned(presences.demand(group, reader, GroupAct.READ), Post.Kind.ANNOUNCEMENT, MOST_PINNED);
    }
}
