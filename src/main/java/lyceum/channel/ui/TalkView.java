package lyceum.channel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyceum.channel.Channel;
import lyceum.channel.GroupAct;
import lyceum.channel.Post;
import lyceum.channel.PostId;
import lyceum.channel.ReadMarks;
import lyceum.channel.Talk;
import lyceum.channel.TalkThread;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;

/// What the round table talks about: threads, with the one where something was said last on top.
@Route("groups/:group/talk")
@PermitAll
class TalkView extends GroupPage {
    private final transient Talk talk;
    private final transient ReadMarks marks;
    private final Div writing = new Div();
    private final Div column = new Div();
    private final Map<PostId, ListItem> shown = new LinkedHashMap<>();
    private Rows pinned = new Rows();
    private Rows rows = new Rows();

    TalkView(GroupFrame frame, Talk talk, ReadMarks marks) {
        super(frame);
        this.talk = talk;
        this.marks = marks;
    }

    @Override
    void show(BeforeEnterEvent event) {
        var page = talk.page(me(), group(), null);
        head(path() + "/talk");
        write();
        add(writing, column);
        list(page);
    }

    private lyceum.shared.PersonId me() {
        return reader().person();
    }

    private void list(List<TalkThread> page) {
        column.removeAll();
        shown.clear();
        pinned = Parts.classed(new Rows(), "queue");
        rows = Parts.classed(new Rows(), "queue");
        column.add(pinned, rows);
        talk.pinned(me(), group()).forEach(thread -> pinned.add(item(thread)));
        older(page);
        if (shown.isEmpty())
            column.add(new EmptyState(
                    getTranslation("channel.talk.empty"),
                    getTranslation(
                            reader().may(GroupAct.CONVERSE)
                                    ? "channel.talk.empty.sentence"
                                    : "channel.talk.empty.reader")));
        else if (shown.values().stream().anyMatch(item -> item.hasClassName("unread"))) column.add(allRead());
    }

    private void older(List<TalkThread> page) {
        page.forEach(thread -> rows.add(item(thread)));
        if (page.size() < Talk.A_PAGE) return;
        var last = page.getLast().lastPost();
        var more = Parts.row();
        more.add(Parts.quiet(getTranslation("channel.talk.more"), () -> {
            column.remove(more);
            older(talk.page(me(), group(), last));
        }));
        column.add(more);
    }

    private Div allRead() {
        return Parts.row(Parts.quiet(getTranslation("channel.talk.all-read"), () -> {
            var newest = shown.keySet().stream()
                    .map(id -> talk.get(me(), id).lastPost())
                    .mapToLong(PostId::value)
                    .max();
            newest.ifPresent(to -> marks.read(me(), group(), Channel.TALK, to));
            list(talk.page(me(), group(), null));
        }));
    }

    private ListItem item(TalkThread thread) {
        var item = shown.computeIfAbsent(thread.id(), _ -> new ListItem());
        item.removeAll();
        item.setClassName("unread", thread.fresh());
        var title = Parts.classed(new Anchor(path() + "/talk/" + thread.id(), thread.title()), "title");
        var tags = Parts.row();
        if (thread.pinned()) tags.add(Parts.classed(new Span(getTranslation("channel.post.pinned")), "tag"));
        if (thread.fresh()) tags.add(Parts.classed(new Span(getTranslation("channel.post.new")), "small", "fresh"));
        item.add(new Div(title, meta(thread)), tags);
        return item;
    }

    private Div meta(TalkThread thread) {
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(thread.name() == null ? getTranslation("group.members.gone") : thread.name()));
        if (thread.replies() > 0) meta.add(new Span(getTranslation("channel.talk.replies", thread.replies())));
        var zone = reader().group().zone();
        meta.add(new Span(getTranslation(
                thread.replies() > 0 ? "channel.talk.last" : "channel.talk.opened",
                frame.say().moment(language(), thread.lastAt(), zone))));
        return meta;
    }

    private void write() {
        writing.removeAll();
        try {
            reader().demand(GroupAct.CONVERSE);
        } catch (Refusal held) {
            writing.add(new RefusalNote(held));
            return;
        }
        var composer = new Composer(
                frame,
                reader(),
                "thread/" + group(),
                getTranslation("channel.talk.title"),
                getTranslation("channel.talk.text"),
                getTranslation("channel.talk.do"),
                (title, text) -> {
                    var id = talk.open(me(), group(), title, text);
                    getUI().ifPresent(ui -> ui.navigate(path() + "/talk/" + id));
                },
                () -> {});
        var begin = Parts.row();
        begin.add(Parts.button(getTranslation("channel.talk.begin"), () -> {
            begin.setVisible(false);
            composer.setVisible(true);
            composer.focus();
        }));
        composer.setVisible(!composer.isEmpty());
        begin.setVisible(composer.isEmpty());
        writing.add(begin, composer);
    }

    /// Where something was said goes to the top; the others stay where they are.
    @Override
    void hears(TalkThread thread) {
        if (thread.hidden()) {
            var gone = shown.remove(thread.id());
            if (gone != null) gone.removeFromParent();
            return;
        }
        var now = talk.get(me(), thread.id());
        if (shown.isEmpty()) {
            list(talk.page(me(), group(), null));
            return;
        }
        var item = item(now);
        item.removeFromParent();
        (now.pinned() ? pinned : rows).addComponentAsFirst(item);
    }

    /// Pinned, or changed.
    @Override
    void hears(Post post) {
        if (post.kind() == Post.Kind.THREAD) list(talk.page(me(), group(), null));
    }

    @Override
    void mayOtherwise() {
        write();
    }
}
