package lyceum.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.course.Courses;
import lyceum.directory.FirstSteps;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.notification.StubShape;
import lyceum.notification.Welcome;
import lyceum.notification.Welcomes;
import lyceum.shared.OrderId;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Stepper;
import lyceum.shell.Watch;

/// The ceremony of the number: the stub is stamped, and the way goes on.
@Route("welcome/:order")
@PermitAll
class WelcomeView extends Page implements BeforeEnterObserver {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final transient Welcomes welcomes;
    private final transient Courses courses;
    private final transient FirstSteps first;
    private final transient SignedIn who;
    private final transient Say say;
    private final transient Watch watch;

    WelcomeView(Welcomes welcomes, Courses courses, FirstSteps first, SignedIn who, Say say, Watch watch) {
        this.welcomes = welcomes;
        this.courses = courses;
        this.first = first;
        this.who = who;
        this.say = say;
        this.watch = watch;
        addClassName("narrow-stub");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var order = OrderId.parse(event.getRouteParameters().get("order").orElse(""));
        var welcome = welcomes.of(order, who.person(), language());
        show(welcome);
        if (!welcome.seen()) welcomes.seen(order, who.person());
    }

    private void show(Welcome welcome) {
        clear();
        var stub = welcome.stub();
        head(
                stub.community() + getTranslation("notification.between") + stub.cohort(),
                getTranslation("notification.welcome.title"));
        add(ticket(welcome));
        var words = new Paragraph(getTranslation("notification.welcome.for-ever"));
        var onward = Parts.classed(new Section(Parts.classed(words, "soft"), acts(welcome)), "section", "stack");
        var way = Parts.classed(new Section(steps(welcome)), "section");
        add(onward, way);
        if (welcome.group().isEmpty()) untilPlaced(welcome, onward, way);
    }

    /// The place follows the number by a moment; the ceremony above is not played again for it.
    private void untilPlaced(Welcome welcome, Section onward, Section way) {
        var person = who.person();
        var language = language();
        watch.over(way, LOOK, welcome, () -> welcomes.of(welcome.order(), person, language), now -> {
            onward.replace(onward.getComponentAt(1), acts(now));
            way.removeAll();
            way.add(steps(now));
        });
    }

    private Div ticket(Welcome welcome) {
        var ticket = Parts.classed(new Div(), "ticket-wrap");
        for (var shape : StubShape.values()) {
            var drawing = welcomes.drawing(welcome.stub(), shape);
            ticket.add(Parts.drawing(
                    welcome.seen() ? drawing : drawing.replace("class=\"chop\"", "class=\"chop stamped\"")));
        }
        return ticket;
    }

    private Div acts(Welcome welcome) {
        boolean begins = first.waiting(who.person()).containsKey(welcome.community());
        var onward = welcome.group()
                .map(group -> link(
                        !begins,
                        getTranslation("notification.welcome.group", group.name(say, language())),
                        "groups/" + group.id()))
                .orElseGet(() -> link(!begins, getTranslation("notification.welcome.home"), "home"));
        var wide = save(welcome, StubShape.LANDSCAPE, "notification.welcome.save");
        var tall = save(welcome, StubShape.PORTRAIT, "notification.welcome.save-portrait");
        var row = Parts.row(onward, wide, tall);
        if (begins)
            row.addComponentAsFirst(
                    Parts.primaryLink(getTranslation("notification.welcome.begin"), "begin/" + welcome.community()));
        return row;
    }

    private static Anchor link(boolean primary, String label, String path) {
        return primary ? Parts.primaryLink(label, path) : Parts.buttonLink(label, path);
    }

    private Anchor save(Welcome welcome, StubShape shape, String key) {
        var link = Parts.classed(
                new Anchor(
                        "welcome/" + welcome.order() + "/" + shape.name().toLowerCase(Locale.ROOT) + ".png?in="
                                + language().toLanguageTag(),
                        getTranslation(key)),
                "button",
                "quiet");
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private Stepper steps(Welcome welcome) {
        var terms = courses.terms(welcome.cohort());
        var begins = say.date(language(), terms.firstDay());
        var steps = new Stepper()
                .now(
                        getTranslation("notification.welcome.step.number"),
                        say.date(language(), welcome.stub().date()));
        welcome.group()
                .ifPresentOrElse(
                        group -> steps.later(
                                getTranslation("notification.welcome.step.group"), group.name(say, language())),
                        () -> steps.later(
                                getTranslation("notification.welcome.step.group"),
                                getTranslation("notification.welcome.step.group.soon")));
        return steps.later(getTranslation("notification.welcome.step.first-day"), begins);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
