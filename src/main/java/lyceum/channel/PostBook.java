package lyceum.channel;

import java.util.List;
import lyceum.audit.Audit;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What can be done with any post: react, change one's own, pin.
@Service
public class PostBook {
    private final Presences presences;
    private final Posts posts;
    private final Reactions reactions;
    private final NewsDesk news;
    private final Audit audit;

    PostBook(Presences presences, Posts posts, Reactions reactions, NewsDesk news, Audit audit) {
        this.presences = presences;
        this.posts = posts;
        this.reactions = reactions;
        this.news = news;
        this.audit = audit;
    }

    public Post get(PersonId reader, PostId post) {
        return posts.get(presences.demand(posts.groupOf(post), reader, GroupAct.READ), post);
    }

    /// Takes the same reaction back where it stands already.
    @Transactional
    public void react(PersonId by, PostId post, Reaction reaction) {
        var presence = presences.demand(posts.groupOf(post), by, GroupAct.REACT);
        posts.get(presence, post);
        reactions.toggle(post.value(), by, reaction);
        news.tell(presence.group().id(), News.Topic.REACTION, post.value());
    }

    /// One's own only, and only while one may still post such a thing; what it said before stays readable.
    @Transactional
    public void edit(PersonId by, PostId post, String text) {
        var presence = presences.of(posts.groupOf(post), by);
        var found = posts.get(presence, post);
        presences.demand(presence, actOf(found.kind(), presence));
        if (!found.author().equals(by)) throw new NotFound();
        var limit = found.kind() == Post.Kind.ANNOUNCEMENT ? Announcements.TEXT : Questions.ANSWER;
        var clean = limit.check(text);
        if (clean.equals(found.text())) return;
        posts.rewrite(found, clean);
        news.tell(presence.group().id(), News.Topic.POST, post.value());
    }

    /// What it said before, the oldest first.
    public List<Earlier> past(PersonId reader, PostId post) {
        get(reader, post);
        return posts.past(post);
    }

    @Transactional
    public void pin(PersonId by, PostId post, boolean pinned) {
        var presence = presences.demand(posts.groupOf(post), by, GroupAct.PIN);
        posts.get(presence, post);
        posts.pin(post, pinned);
        audit.record(by, pinned ? "post.pinned" : "post.unpinned", post, "");
        news.tell(presence.group().id(), News.Topic.POST, post.value());
    }

    private static GroupAct actOf(Post.Kind kind, Presence by) {
        return switch (kind) {
            case ANNOUNCEMENT -> GroupAct.ANNOUNCE;
            case ANSWER -> by.may(GroupAct.ANSWER) ? GroupAct.ANSWER : GroupAct.ASK;
            case THREAD, REPLY -> GroupAct.CONVERSE;
        };
    }
}
