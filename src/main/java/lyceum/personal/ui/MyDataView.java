package lyceum.personal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.personal.DataExport;
import lyceum.personal.Exports;
import lyceum.shared.PersonId;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Watch;
import org.jspecify.annotations.Nullable;

/// What is kept about oneself: to take along, and the way out.
@Route("account/data")
@PermitAll
class MyDataView extends Page implements BeforeEnterObserver {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final transient Exports exports;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final transient ItIsMe itIsMe;
    private final transient Watch watch;
    private transient @Nullable PersonId self;

    MyDataView(Exports exports, Accounts accounts, SignedIn signedIn, ItIsMe itIsMe, Watch watch) {
        this.exports = exports;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.itIsMe = itIsMe;
        this.watch = watch;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        self = signedIn.person();
        show();
    }

    private void show() {
        clear();
        head(accounts.person(self()).email().value(), getTranslation("personal.data.title"));
        if (signedIn.isFresh()) section(getTranslation("personal.take.title"), take());
        else section(getTranslation("personal.proof.title"), itIsMe.ask(this, self(), "account/data", this::show));
        section(getTranslation("personal.leave.title"), leave());
    }

    private Div take() {
        var self = self();
        var part = Parts.classed(new Div(), "form");
        var first = exports.of(self);
        fill(part, first);
        watch.over(part, LOOK, first, () -> exports.of(self), now -> fill(part, now));
        return part;
    }

    private void fill(Div part, Optional<DataExport> export) {
        part.removeAll();
        part.add(new Paragraph(getTranslation("personal.take.note", Exports.KEPT.toDays())));
        if (export.isEmpty()) part.add(asking(true));
        else if (export.get().isReady()) ready(part, export.get());
        else if (export.get().failed()) part.add(new Paragraph(getTranslation("personal.take.failed")), asking(true));
        else {
            var making = new Paragraph(getTranslation("personal.take.making"));
            making.getElement().setAttribute("role", "status");
            part.add(making);
        }
    }

    private void ready(Div part, DataExport export) {
        var until = Objects.requireNonNull(export.until());
        var fetch = Parts.classed(
                new Anchor("account/archive", getTranslation("personal.take.fetch", size(export.bytes()))),
                "button",
                "primary");
        fetch.setRouterIgnore(true);
        var words = new Paragraph(getTranslation(
                "personal.take.ready", until.atZone(accounts.person(self()).zone())));
        words.getElement().setAttribute("role", "status");
        part.add(words, Parts.row(fetch, again()));
    }

    private com.vaadin.flow.component.Component again() {
        return Parts.button(getTranslation("personal.take.again"), this::ask);
    }

    private Div asking(boolean first) {
        return Parts.row(first ? Parts.primary(getTranslation("personal.take.do"), this::ask) : again());
    }

    private void ask() {
        exports.ask(self());
        show();
    }

    private Div leave() {
        return Parts.classed(
                new Div(
                        new Paragraph(getTranslation("personal.leave.note")),
                        Parts.row(Parts.buttonLink(getTranslation("personal.leave.look"), "account/leave"))),
                "form");
    }

    /// In whole megabytes, or in kilobytes below one.
    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1_000) + " KB" : bytes / 1_000_000 + " MB";
    }

    private PersonId self() {
        return Objects.requireNonNull(self);
    }
}
