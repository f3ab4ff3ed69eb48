package lyceum.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.channel.Announcements;
import lyceum.channel.Channel;
import lyceum.channel.GroupAct;
import lyceum.channel.Post;
import lyceum.channel.ReadMarks;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;

/// What staff tell the group, the newest on top.
@Route("groups/:group")
@PermitAll
class AnnouncementsView extends GroupPage {
    private final transient Announcements announcements;
    private final transient ReadMarks marks;
    private final transient PostWords words;
    private final transient PostActs acts;
    private final transient GroupAside aside;

    private final Div writing = new Div();
    private final Div nothing = new Div();
    private final Div more = new Div();
    private final Arrived arrived = new Arrived();
    private PostList pinned;
    private PostList list;

    AnnouncementsView(
            GroupFrame frame,
            Announcements announcements,
            ReadMarks marks,
            PostWords words,
            PostActs acts,
            GroupAside aside) {
        super(frame);
        this.announcements = announcements;
        this.marks = marks;
        this.words = words;
        this.acts = acts;
        this.aside = aside;
        pinned = list(0);
        list = pinned;
    }

    @Override
    void show(BeforeEnterEvent event) {
        head(path());
        var me = reader().person();
        long readTo = marks.readTo(me, group(), Channel.ANNOUNCEMENTS);
        pinned = list(readTo);
        list = list(readTo);
        announcements.pinned(me, group()).forEach(pinned::addLast);
        write();
        var column = new Div(writing, pinned, list, nothing, more);
        add(Parts.classed(new Div(column, aside.of(reader(), language())), "cols"), arrived);
        older(announcements.page(me, group(), null));
        empty();
        seen();
    }

    private PostList list(long readTo) {
        return acts.listed(new PostList(words, this::reader, post -> acts.of(post, reader()), readTo), this::reader);
    }

    private void older(List<Post> page) {
        page.stream().filter(post -> !pinned.has(post.id())).forEach(list::addLast);
        more.removeAll();
        if (page.size() < Announcements.A_PAGE) return;
        var last = page.getLast().id();
        more.add(Parts.quiet(
                getTranslation("channel.announcements.older"),
                () -> older(announcements.page(reader().person(), group(), last))));
    }

    private void empty() {
        nothing.removeAll();
        if (list.isEmpty() && pinned.isEmpty())
            nothing.add(new EmptyState(
                    getTranslation("channel.announcements.empty"),
                    getTranslation(
                            reader().may(GroupAct.ANNOUNCE)
                                    ? "channel.announcements.empty.staff"
                                    : "channel.announcements.empty.sentence")));
    }

    private void write() {
        writing.removeAll();
        if (!reader().may(GroupAct.ANNOUNCE)) return;
        var composer = new Composer(
                frame,
                reader(),
                "announce/" + group(),
                "",
                getTranslation("channel.announce.text"),
                getTranslation("channel.announce.do"),
                (_, text) -> announcements.post(reader().person(), group(), text),
                this::catchUp);
        writing.add(composer);
    }

    /// The writer need not wait for the news.
    private void catchUp() {
        announcements.page(reader().person(), group(), null).reversed().stream()
                .filter(post -> !pinned.has(post.id()))
                .forEach(list::addFirst);
        empty();
        seen();
    }

    private void seen() {
        var newest = list.newest();
        if (newest != null) marks.read(reader().person(), group(), Channel.ANNOUNCEMENTS, newest.value());
    }

    @Override
    void hears(Post post) {
        if (post.kind() != Post.Kind.ANNOUNCEMENT) return;
        pinned.replace(post);
        if (pinned.has(post.id())) return;
        if (list.has(post.id()) || post.hidden()) list.addFirst(post);
        else if (isNewest(post)) {
            list.addFirst(post);
            empty();
            arrived.tell(getTranslation("channel.announcements.arrived"), this::seen);
        }
    }

    /// One that is changed far down, and is not shown, stays there.
    private boolean isNewest(Post post) {
        var newest = list.newest();
        return newest == null || post.id().value() > newest.value();
    }

    @Override
    void mayOtherwise() {
        write();
        list.redraw();
        pinned.redraw();
    }
}
