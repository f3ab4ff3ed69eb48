package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.HttpStatusCode;
import lyceum.language.Languages;

/// What every view of the application extends: one `main`, one H1 with the thing's name, sections below it.
///
/// ```java
/// @Route("orders") @PermitAll
/// class OrdersView extends Page {
///     OrdersView() {
///         head(getTranslation("admission.orders.kicker"), getTranslation("admission.orders.title")).act(button);
///         section(getTranslation("admission.orders.open"), rows);
///     }
/// }
/// ```
/// Call [#head] once it is known what the page shows (in `beforeEnter`, say); calling it again replaces it.
/// [#clear] empties the page. The browser's title is the H1.
public abstract class Page extends Main implements HasDynamicTitle {
    public static final String CONTENT = "content";

    private String title = "";

    protected Page() {
        addClassName(CONTENT);
        setId(CONTENT);
    }

    /// @param kicker the small line above, empty for none
    protected PageHead head(String kicker, String title) {
        this.title = title;
        var head = new PageHead(kicker, title);
        getChildren().filter(PageHead.class::isInstance).findFirst().ifPresent(this::remove);
        addComponentAsFirst(head);
        return head;
    }

    protected Section section(String title, Component... parts) {
        return section(title, "", parts);
    }

    /// @param note a few quiet words beside the section's title
    protected Section section(String title, String note, Component... parts) {
        var heading = new H2(title);
        if (!note.isEmpty()) heading.add(Parts.classed(new Span(note), "note-beside"));
        var section = Parts.classed(new Section(heading), "section");
        section.add(parts);
        add(section);
        return section;
    }

    protected void clear() {
        removeAll();
    }

    /// What does not exist and what is not for this reader look the same.
    final int notFound() {
        clear();
        head("", getTranslation("shell.not-found.title"));
        add(
                new Prose(getTranslation("shell.not-found.sentence")),
                Parts.classed(Parts.row(Parts.primaryLink(getTranslation("shell.to-home"), "home")), "section"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Lyceum" : title + Languages.dot(getLocale()) + "Lyceum";
    }
}
