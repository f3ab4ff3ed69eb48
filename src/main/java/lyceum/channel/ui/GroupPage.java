package lyceum.channel.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Locale;
import lyceum.channel.OpenScreens;
import lyceum.channel.Post;
import lyceum.channel.Presence;
import lyceum.channel.Question;
import lyceum.channel.TalkThread;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shell.Page;
import lyceum.shell.PageHead;
import org.jspecify.annotations.Nullable;

/// A page of a group: it stays current while it is open. Whoever loses the place sees it no longer; whoever may do less
/// or more sees that within seconds, and keeps what is typed.
@StyleSheet("rooms/channel.css")
abstract class GroupPage extends Page implements BeforeEnterObserver {
    protected final transient GroupFrame frame;
    private transient @Nullable Presence reader;
    private transient @Nullable Runnable leave;

    GroupPage(GroupFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = GroupId.parse(event.getRouteParameters().get("group").orElse(""));
        reader = frame.presences().of(group, frame.who().person());
        clear();
        show(event);
        if (isAttached()) listen(UI.getCurrent());
    }

    /// Builds the page; the reader belongs to the group.
    abstract void show(BeforeEnterEvent event);

    /// What the reader may do has changed.
    void mayOtherwise() {}

    void hears(Post post) {}

    void hears(Question question) {}

    void hears(TalkThread thread) {}

    void modeChanged() {}

    Presence reader() {
        if (reader == null) throw new NotFound();
        return reader;
    }

    GroupId group() {
        return reader().group().id();
    }

    String path() {
        return "groups/" + group();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }

    PageHead head(String open) {
        var head = head(frame.kicker(reader(), language()), reader().group().name(frame.say(), language()));
        add(frame.leaves(reader(), open, language()));
        return head;
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        listen(shown.getUI());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stopListening();
    }

    private void listen(UI ui) {
        stopListening();
        if (reader != null) leave = frame.screens().open(reader, new Ear(ui));
    }

    private void stopListening() {
        if (leave != null) leave.run();
        leave = null;
    }

    private final class Ear implements OpenScreens.Screen {
        private final UI ui;

        Ear(UI ui) {
            this.ui = ui;
        }

        @Override
        public void posted(Post post) {
            ui.access(() -> hears(post));
        }

        @Override
        public void asked(Question question) {
            ui.access(() -> hears(question));
        }

        @Override
        public void talked(TalkThread thread) {
            ui.access(() -> hears(thread));
        }

        @Override
        public void modeChanged() {
            ui.access(GroupPage.this::modeChanged);
        }

        @Override
        public void stands(@Nullable Presence now) {
            ui.access(() -> {
                if (now == null) {
                    // Opened anew, it is refused like any page that does not exist.
                    ui.refreshCurrentRoute(false);
                    return;
                }
                reader = now;
                mayOtherwise();
            });
        }
    }
}
