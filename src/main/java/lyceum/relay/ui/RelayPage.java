package lyceum.relay.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lyceum.access.SignedIn;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.community.Communities;
import lyceum.group.GroupLeaves;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.relay.RelayExport;
import lyceum.relay.Relays;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A page about a group's relays. Whoever loses the place, or what one may do there, sees that within seconds.
@StyleSheet("rooms/relay.css")
abstract class RelayPage extends Page implements BeforeEnterObserver {
    static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    /// What every such page needs.
    @Component
    record RelayFrame(
            Relays relays,
            RelayExport export,
            Presences presences,
            GroupLeaves leaves,
            Communities communities,
            Drafts drafts,
            Watch watch,
            SignedIn who,
            Markdown markdown,
            Say say,
            Clock clock) {}

    protected final transient RelayFrame frame;
    private transient @Nullable Presence reader;
    private boolean watched;

    RelayPage(RelayFrame frame) {
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
        frame.watch().over(this, LOOK_EVERY, Optional.of(now), () -> look(group, me), changed -> again());
    }

    abstract void show(BeforeEnterEvent event);

    /// It shows what may be done now, or that there is no such page.
    void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

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

    String called(@Nullable String name) {
        return name == null ? getTranslation("group.members.gone") : name;
    }

    Presence reader() {
        if (reader == null) throw new NotFound();
        return reader;
    }

    String path() {
        return "groups/" + reader().group().id() + "/relays";
    }

    PersonId me() {
        return frame.who().person();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
