package lyceum.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.channel.GroupAct;
import lyceum.channel.Post;
import lyceum.channel.PostId;
import lyceum.channel.Talk;
import lyceum.channel.TalkThread;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import org.jspecify.annotations.Nullable;

/// One conversation, from its first post on.
@Route("groups/:group/talk/:thread")
@PermitAll
class ThreadView extends GroupPage {
    private final transient Talk talk;
    private final transient PostWords words;
    private final transient PostActs acts;
    private final Div more = new Div();
    private final Div writing = new Div();
    private final Arrived arrived = new Arrived(false);
    private PostList posts;
    private @Nullable TalkThread thread;
    private boolean wholly;

    ThreadView(GroupFrame frame, Talk talk, PostWords words, PostActs acts) {
        super(frame);
        this.talk = talk;
        this.words = words;
        this.acts = acts;
        posts = list(Long.MAX_VALUE);
    }

    @Override
    void show(BeforeEnterEvent event) {
        var id = PostId.parse(event.getRouteParameters().get("thread").orElse(""));
        var found = talk.get(reader().person(), id);
        if (!found.group().equals(group())) throw new NotFound();
        thread = found;
        head(path() + "/talk");
        var back = Parts.classed(Parts.link(getTranslation("channel.talk.back"), path() + "/talk"), "small", "soft");
        long readTo = talk.readTo(reader().person(), id);
        posts = list(readTo == 0 ? Long.MAX_VALUE : readTo);
        add(back, new H2(found.title()), posts, more, writing, arrived);
        newer(talk.posts(reader().person(), id, null));
        write();
    }

    private PostList list(long readTo) {
        var list = new PostList(words, this::reader, post -> acts.of(post, reader()), readTo);
        return acts.listed(list, this::reader);
    }

    private void newer(List<Post> page) {
        page.forEach(posts::addLast);
        more.removeAll();
        wholly = page.size() < Talk.POSTS_A_PAGE;
        if (!wholly) {
            var last = page.getLast().id();
            more.add(Parts.quiet(
                    getTranslation("channel.talk.newer"),
                    () -> newer(talk.posts(reader().person(), thread().id(), last))));
        }
        seen();
    }

    private void seen() {
        var newest = posts.newest();
        if (newest != null) talk.read(reader().person(), thread().id(), newest);
    }

    private void write() {
        writing.removeAll();
        try {
            reader().demand(GroupAct.CONVERSE);
        } catch (Refusal held) {
            writing.add(new RefusalNote(held));
            return;
        }
        writing.add(new Composer(
                frame,
                reader(),
                "reply/" + thread().id(),
                "",
                getTranslation("channel.talk.reply"),
                getTranslation("channel.talk.reply.do"),
                (_, text) -> talk.reply(reader().person(), thread().id(), text),
                this::catchUp));
    }

    /// The writer need not wait for the news.
    private void catchUp() {
        var newest = posts.newest();
        newer(talk.posts(reader().person(), thread().id(), newest));
    }

    @Override
    void hears(Post post) {
        if (post.thread() != thread().id().value()) return;
        if (post.hidden() && post.id().equals(thread().id())) {
            // Opened anew, it is refused like any page that does not exist.
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        } else if (posts.has(post.id())) {
            if (post.hidden()) posts.addLast(post);
            else posts.replace(post);
        } else if (post.kind() == Post.Kind.REPLY && wholly && !post.hidden()) {
            posts.addLast(post);
            arrived.tell(getTranslation("channel.talk.arrived"), this::seen);
        }
    }

    @Override
    void mayOtherwise() {
        write();
        posts.redraw();
    }

    private TalkThread thread() {
        if (thread == null) throw new NotFound();
        return thread;
    }
}
