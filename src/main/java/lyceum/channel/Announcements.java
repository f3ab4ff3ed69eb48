package lyceum.channel;

import java.util.List;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
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

    Announcements(Presences presences, Posts posts, NewsDesk news) {
        this.presences = presences;
        this.posts = posts;
        this.news = news;
    }

    /// In Markdown.
    @Transactional
    public PostId post(PersonId by, GroupId group, String text) {
        presences.demand(group, by, GroupAct.ANNOUNCE);
        var id = posts.write(group, Post.Kind.ANNOUNCEMENT, null, by, TEXT.check(text));
        news.tell(group, News.Topic.POST, id.value());
        return id;
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
