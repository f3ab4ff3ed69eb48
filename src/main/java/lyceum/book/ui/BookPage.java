package lyceum.book.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Duration;
import java.util.Locale;
import lyceum.book.Book;
import lyceum.book.PageRange;
import lyceum.language.Languages;
import lyceum.project.Access;
import lyceum.project.ProjectId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// A page about a project's book.
@StyleSheet("rooms/book.css")
abstract class BookPage extends Page implements BeforeEnterObserver {
    static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    protected final transient BookFrame frame;
    private transient @Nullable Access seen;

    BookPage(BookFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ProjectId.parse(event.getRouteParameters().get("project").orElse(""));
        var now = frame.access().of(me(), id);
        seen = now;
        clear();
        head(frame.kicker(now.project(), language()), now.project().title());
        add(new Leaves(
                getTranslation("project.leaves"),
                frame.leaves().of(now, language()).stream()
                        .map(one -> new Leaves.Leaf(one.label(), one.path(), 0, ""))
                        .toList(),
                BookFrame.path(id)));
        show(event);
    }

    abstract void show(BeforeEnterEvent event);

    void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    void act(Runnable act, String done) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        again();
    }

    String called(Book.Unit unit, PageRange pages) {
        return getTranslation("book.pages." + unit, pages.toString());
    }

    String named(@Nullable String name) {
        return name == null ? getTranslation("group.members.gone") : name;
    }

    Access seen() {
        if (seen == null) throw new NotFound();
        return seen;
    }

    ProjectId project() {
        return seen().project().id();
    }

    PersonId me() {
        return frame.who().person();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
