package lyceum.discount.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.CourseTexts;
import lyceum.course.Courses;
import lyceum.course.StudioShelf;
import lyceum.discount.Discount;
import lyceum.discount.DiscountPlan;
import lyceum.discount.Discounts;
import lyceum.discount.Reduction;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// A course's discount codes: how far each is used, and a form for the next.
@Route("studio/:community/courses/:course/codes")
@PermitAll
@StyleSheet("rooms/course.css")
class DiscountsView extends Page implements BeforeEnterObserver {
    private static final String USUAL = "CNY";

    private final transient Discounts discounts;
    private final transient Courses courses;
    private final transient StudioShelf shelf;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Drafts drafts;
    private final transient SignedIn who;
    private final transient Say say;
    private final transient Clock clock;

    DiscountsView(
            Discounts discounts,
            Courses courses,
            StudioShelf shelf,
            Communities communities,
            Accounts accounts,
            Drafts drafts,
            SignedIn who,
            Say say,
            Clock clock) {
        this.discounts = discounts;
        this.courses = courses;
        this.shelf = shelf;
        this.communities = communities;
        this.accounts = accounts;
        this.drafts = drafts;
        this.who = who;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var community = CommunityId.parse(parameters.get("community").orElse(""));
        var course = courses.course(CourseId.parse(parameters.get("course").orElse("")));
        if (!course.community().equals(community)) throw new NotFound();
        show(course);
    }

    private void show(CourseTexts course) {
        var codes = discounts.of(me(), course.id());
        clear();
        head(course.title().in(language()), getTranslation("discount.title"));
        var back =
                Parts.link(getTranslation("discount.back"), "studio/" + course.community() + "/courses/" + course.id());
        add(Parts.row(back));
        if (codes.isEmpty())
            add(new EmptyState(getTranslation("discount.none"), getTranslation("discount.none.sentence")));
        else add(list(course, codes));
        section(getTranslation("discount.new"), form(course));
    }

    private Rows list(CourseTexts course, List<Discount> codes) {
        var zone = communities.get(course.community()).zone();
        var rows = new Rows();
        for (var code : codes) rows.row(about(code, zone), use(course, code));
        return rows;
    }

    private Component about(Discount code, ZoneId zone) {
        var plan = code.plan();
        var state = code.at(clock.instant());
        var tag = Parts.classed(new Span(getTranslation("discount.state." + state)), "tag");
        if (state == Discount.State.OPEN) tag.addClassName("ok");
        var name = Parts.classed(new Span(plan.code().text()), "num");
        return new Div(
                Parts.row(name, new Span(takesOff(plan.reduction())), tag),
                Parts.classed(new Paragraph(window(plan, zone)), "xs", "faint"));
    }

    private String takesOff(Reduction reduction) {
        return switch (reduction) {
            case Reduction.Percent part when part.percent() == 100 -> getTranslation("discount.free");
            case Reduction.Percent part -> getTranslation("discount.percent", part.percent());
            case Reduction.Amount fixed -> getTranslation("discount.amount", say.money(language(), fixed.amount()));
        };
    }

    private String window(DiscountPlan plan, ZoneId zone) {
        var from = plan.from() == null ? "" : say.moment(language(), plan.from(), zone);
        var until = plan.until() == null ? "" : say.moment(language(), plan.until(), zone);
        if (plan.from() != null && plan.until() != null) return getTranslation("discount.window", from, until);
        if (plan.from() != null) return getTranslation("discount.window.from", from);
        if (plan.until() != null) return getTranslation("discount.window.until", until);
        return getTranslation("discount.window.open");
    }

    private Component use(CourseTexts course, Discount code) {
        var most = code.plan().most();
        var used = Parts.classed(
                new Span(
                        most == null
                                ? getTranslation("discount.used", code.used())
                                : getTranslation("discount.used.of", code.used(), most)),
                "small",
                "nowrap");
        if (code.at(clock.instant()) == Discount.State.OVER) return used;
        var end = Parts.quiet(getTranslation("discount.end"), () -> ask(course, code));
        end.setId("end-" + code.plan().code().text());
        end.setAriaLabel(getTranslation("discount.end.of", code.plan().code().text()));
        return Parts.row(used, end);
    }

    private void ask(CourseTexts course, Discount code) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("discount.end.of", code.plan().code().text()));
        sure.setText(getTranslation("discount.end.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("discount.keep"));
        sure.setConfirmText(getTranslation("discount.end"));
        sure.addConfirmListener(yes -> {
            discounts.end(me(), code.id());
            Toast.done(getTranslation("discount.ended"));
            show(course);
        });
        sure.open();
    }

    private DiscountForm form(CourseTexts course) {
        var form = new DiscountForm(
                drafts,
                me(),
                accounts.person(me()).zone(),
                communities.get(course.community()).zone(),
                "discount/" + course.id(),
                currencies(course));
        var make = Parts.primary(getTranslation("discount.make"), () -> make(course, form));
        make.setId("make-code");
        form.acts(make);
        form.restore(() -> show(course));
        return form;
    }

    private void make(CourseTexts course, DiscountForm form) {
        try {
            discounts.make(me(), course.id(), form.plan());
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation("discount.made"));
        show(course);
    }

    /// Those that the course's cohorts are sold in.
    private List<String> currencies(CourseTexts course) {
        var sold = shelf.course(me(), course.id()).cohorts().stream()
                .map(cohort -> cohort.terms().currency().getCurrencyCode())
                .distinct()
                .toList();
        return sold.isEmpty() ? List.of(USUAL) : sold;
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
