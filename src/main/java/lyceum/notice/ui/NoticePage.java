package lyceum.notice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lyceum.access.SignedIn;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.community.Communities;
import lyceum.files.Files;
import lyceum.group.GroupLeaves;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.notice.Notices;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A page about a group's notices. Whoever loses the place, or what one may do there, sees that within seconds.
@StyleSheet("rooms/notice.css")
abstract class NoticePage extends Page implements BeforeEnterObserver {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    /// What every such page needs.
    @Component
    record Frame(
            Notices notices,
            Presences presences,
            GroupLeaves leaves,
            Communities communities,
            Drafts drafts,
            Files files,
            Watch watch,
            SignedIn who,
            Markdown markdown,
            Say say) {}

    protected final transient Frame frame;
    private transient @Nullable Presence reader;
    private boolean watched;

    NoticePage(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = GroupId.parse(event.getRouteParameters().get("group").orElse(""));
        var me = frame.who().person();
        var now = frame.presences().of(group, me);
        reader = now;
        clear();
        head();
        show(event);
        if (watched) return;
        watched = true;
        frame.watch().over(this, LOOK_EVERY, Optional.of(now), () -> look(group, me), changed -> {
            // Opened anew: it shows what may be done now, or that there is no such page.
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
    }

    abstract void show(BeforeEnterEvent event);

    private Optional<Presence> look(GroupId group, PersonId me) {
        try {
            return Optional.of(frame.presences().of(group, me));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private void head() {
        var group = reader().group();
        head(frame.communities().get(group.community()).name().in(language()), group.name(frame.say(), language()));
        var all = frame.leaves().of(group.id(), me(), language()).stream()
                .map(one -> new Leaves.Leaf(
                        one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                .toList();
        add(new Leaves(getTranslation("group.leaves"), all, path()));
    }

    Presence reader() {
        if (reader == null) throw new NotFound();
        return reader;
    }

    String path() {
        return "groups/" + reader().group().id() + "/notices";
    }

    PersonId me() {
        return frame.who().person();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
