package lyceum.calendar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.calendar.Address;
import lyceum.calendar.Feeds;
import lyceum.community.Communities;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Copied;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// Where one gets the address under which a calendar program reads the evenings, has it changed, and ends it. It is
/// shown once: here only its digest is kept.
@Route("calendar")
@PermitAll
@StyleSheet("rooms/friday.css")
class CalendarView extends Page implements BeforeEnterObserver {
    private final transient Feeds feeds;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient SignedIn who;
    private final transient Say say;
    private final Div told = new Div();
    private final Div list = new Div();

    CalendarView(Feeds feeds, Communities communities, Accounts accounts, SignedIn who, Say say) {
        this.feeds = feeds;
        this.communities = communities;
        this.accounts = accounts;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head(getTranslation("calendar.kicker"), getTranslation("calendar.title"));
        add(Parts.classed(new Paragraph(getTranslation("calendar.what")), "soft"));
        told.getElement().setAttribute("aria-live", "polite");
        told.removeAll();
        add(told);
        section(getTranslation("calendar.addresses"), list);
        list();
    }

    private void list() {
        list.removeAll();
        var known = new HashMap<Optional<CommunityId>, Address>();
        feeds.addresses(me()).forEach(one -> known.put(Optional.ofNullable(one.community()), one));
        var rows = new Rows();
        var some = new ArrayList<Optional<CommunityId>>();
        some.add(Optional.empty());
        feeds.communities(me()).forEach(one -> some.add(Optional.of(one)));
        for (var one : some) rows.add(row(one.orElse(null), known.remove(one)));
        // What belongs to a community that one has left can still be ended.
        known.forEach((one, address) -> rows.add(row(one.orElse(null), address)));
        list.add(rows);
    }

    private ListItem row(@Nullable CommunityId community, @Nullable Address address) {
        var name = name(community);
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(state(address)));
        var acts = Parts.row();
        var renew = Parts.button(getTranslation(address == null ? "calendar.make" : "calendar.renew"), () -> {
            tell(name, feeds.renew(me(), community));
            list();
        });
        renew.setAriaLabel(getTranslation(address == null ? "calendar.make.of" : "calendar.renew.of", name));
        acts.add(renew);
        if (address != null) {
            var end = Parts.quiet(getTranslation("calendar.end"), () -> {
                feeds.revoke(me(), community);
                told.removeAll();
                Toast.done(getTranslation("calendar.ended"));
                list();
            });
            end.setAriaLabel(getTranslation("calendar.end.of", name));
            acts.add(end);
        }
        return new ListItem(new Div(Parts.classed(new Span(name), "title"), meta), acts);
    }

    private String state(@Nullable Address address) {
        if (address == null) return getTranslation("calendar.none");
        var zone = accounts.person(me()).zone();
        var read = address.readAt();
        var made = say.moment(language(), address.madeAt(), zone);
        return read == null
                ? getTranslation("calendar.made", made)
                : getTranslation("calendar.read", made, say.moment(language(), read, zone));
    }

    private void tell(String name, String address) {
        told.removeAll();
        told.add(Parts.classed(
                new Div(
                        new Copied(getTranslation("calendar.address.of", name), address, false),
                        Parts.classed(new Paragraph(getTranslation("calendar.once")), "small", "soft")),
                "section"));
    }

    private String name(@Nullable CommunityId community) {
        return community == null
                ? getTranslation("calendar.all")
                : Objects.requireNonNull(communities.get(community).name().in(language()));
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
