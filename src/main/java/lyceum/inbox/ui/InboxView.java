package lyceum.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.inbox.Bells;
import lyceum.inbox.Inboxes;
import lyceum.inbox.Line;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// What concerns me, the newest on top; it grows while it is open.
@Route("inbox")
@PermitAll
@StyleSheet("rooms/inbox.css")
class InboxView extends Page implements BeforeEnterObserver {
    private static final String ONLY = "only";
    private static final String FRESH = "new";

    private final transient Inboxes inbox;
    private final transient Bells bells;
    private final transient Accounts accounts;
    private final transient SignedIn who;
    private final transient Say say;
    private final Div content = new Div();
    private boolean freshOnly;
    private int pages = 1;
    private transient @Nullable Runnable silence;

    InboxView(Inboxes inbox, Bells bells, Accounts accounts, SignedIn who, Say say) {
        this.inbox = inbox;
        this.bells = bells;
        this.accounts = accounts;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        freshOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ONLY)
                .filter(FRESH::equals)
                .isPresent();
        clear();
        head("", getTranslation("inbox.title")).act(Parts.link(getTranslation("inbox.settings"), "inbox/settings"));
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        var filters = Parts.row(filters(), Parts.quiet(getTranslation("inbox.read-all"), this::readAll));
        filters.addClassName("spread");
        content.add(filters);
        var list = Parts.classed(new UnorderedList(), "rows", "told");
        long last = 0;
        boolean more = true;
        for (int page = 0; page < pages && more; page++) {
            var lines = inbox.page(me(), language(), freshOnly, last);
            lines.forEach(line -> list.add(row(line)));
            more = lines.size() == Inboxes.A_PAGE;
            if (!lines.isEmpty()) last = lines.getLast().id();
        }
        if (list.getChildren().findAny().isEmpty()) {
            content.add(nothing());
            return;
        }
        content.add(list);
        if (more)
            content.add(Parts.quiet(getTranslation("inbox.older"), () -> {
                pages++;
                show();
            }));
    }

    private Nav filters() {
        var filters = Parts.classed(new Nav(), "filters");
        filters.setAriaLabel(getTranslation("inbox.show"));
        filters.add(filter("inbox.all", "inbox", !freshOnly), filter("inbox.fresh", "inbox?only=new", freshOnly));
        return filters;
    }

    private Anchor filter(String label, String path, boolean current) {
        var link = new Anchor(path, getTranslation(label));
        if (current) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private ListItem row(Line line) {
        var title = new Anchor(line.path(), line.title());
        title.addClassName("title");
        title.getElement().addEventListener("click", click -> inbox.read(me(), line.id()));
        var about = Parts.classed(new Div(), "meta");
        about.add(new Span(getTranslation("inbox.kind." + line.kind())));
        if (!line.where().isEmpty()) about.add(new Span(line.where()));
        about.add(
                new Span(say.moment(language(), line.at(), accounts.person(me()).zone())));
        if (line.fresh()) about.add(Parts.classed(new Span(getTranslation("inbox.line.fresh")), "mine"));
        var item = new ListItem(new Div(title, about));
        if (line.fresh()) item.addClassName("fresh");
        return item;
    }

    private EmptyState nothing() {
        return freshOnly
                ? new EmptyState(getTranslation("inbox.empty.fresh"), getTranslation("inbox.empty.fresh.sentence"))
                : new EmptyState(getTranslation("inbox.empty"), getTranslation("inbox.empty.sentence"));
    }

    private void readAll() {
        inbox.readAll(me());
        show();
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        var ui = shown.getUI();
        silence = bells.open(me(), fresh -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (silence != null) silence.run();
        silence = null;
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
