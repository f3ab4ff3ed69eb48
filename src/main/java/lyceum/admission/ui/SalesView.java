package lyceum.admission.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.admission.Admissions;
import lyceum.admission.OrderRow;
import lyceum.admission.Sale;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.SeatMap;
import lyceum.shell.Watch;

/// How a cohort's sale fills, seat by seat; for owners also its orders. Other staff see no names and no money.
@Route("studio/:community/sales/:cohort")
@PermitAll
@StyleSheet("rooms/admission.css")
class SalesView extends Page implements BeforeEnterObserver {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final int PAGE = 50;

    private final transient Admissions admissions;
    private final transient SalesSeen sales;
    private final transient Courses courses;
    private final transient Accounts accounts;
    private final transient Roles roles;
    private final transient OrderInWords inWords;
    private final transient TermsInWords words;
    private final transient TicketCards cards;
    private final transient ComplimentarySection gifts;
    private final transient Watch watch;
    private final transient SignedIn who;
    private final transient Say say;

    SalesView(
            Admissions admissions,
            SalesSeen sales,
            Courses courses,
            Accounts accounts,
            Roles roles,
            OrderInWords inWords,
            TermsInWords words,
            TicketCards cards,
            ComplimentarySection gifts,
            Watch watch,
            SignedIn who,
            Say say) {
        this.admissions = admissions;
        this.sales = sales;
        this.courses = courses;
        this.accounts = accounts;
        this.roles = roles;
        this.inWords = inWords;
        this.words = words;
        this.cards = cards;
        this.gifts = gifts;
        this.watch = watch;
        this.who = who;
        this.say = say;
    }

    private record Line(OrderRow order, String name) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var community = CommunityId.parse(parameters.get("community").orElse(""));
        var cohort = CohortId.parse(parameters.get("cohort").orElse(""));
        roles.demand(me(), Act.SEE_SALE, community, cohort);
        var terms = courses.terms(cohort);
        if (!terms.community().equals(community)) throw new NotFound();
        var filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .map(OrderSelection::of)
                .orElse(OrderSelection.ALL);
        show(terms, filter);
    }

    private void show(CohortTerms terms, OrderSelection selection) {
        clear();
        head(
                terms.courseTitle().in(language()),
                getTranslation("admission.sale.title", terms.name().in(language())));
        var figures = Parts.classed(new Div(), "stack");
        var sale = sales.of(terms.id());
        fill(figures, terms, sale);
        watch.over(figures, LOOK_AGAIN, sale, () -> sales.of(terms.id()), now -> fill(figures, terms, now));
        add(figures);
        if (roles.may(me(), Act.SEE_ORDERS, terms.community(), terms.id()))
            section(getTranslation("admission.sale.orders"), filters(terms, selection), orders(terms, selection));
        if (roles.may(me(), Act.GIVE_TICKET, terms.community(), terms.id()))
            section(getTranslation("admission.gift"), gifts.of(terms, language()));
    }

    private void fill(Div figures, CohortTerms terms, Sale sale) {
        figures.removeAll();
        var left = Parts.classed(new Div(), "stack");
        terms.seats()
                .count()
                .ifPresentOrElse(
                        total -> left.add(new SeatMap(SeatMap.Seating.of(sale.admitted(), sale.held(), total), 25)),
                        () -> left.add(new Paragraph(getTranslation("admission.card.unlimited", sale.admitted()))));
        if (sale.waiting() > 0) left.add(new Paragraph(getTranslation("admission.sale.waiting", sale.waiting())));
        figures.add(Parts.classed(new Div(left, tiers(terms, sale)), "sale-cols"));
    }

    private UnorderedList tiers(CohortTerms terms, Sale sale) {
        var list = Parts.classed(new UnorderedList(), "rows", "small");
        for (var tier : terms.tiers()) {
            int used = sale.usedByTier().getOrDefault(tier.id(), 0);
            list.add(new ListItem(
                    new Span(words.tier(tier, language())),
                    new Span(getTranslation("admission.sale.used", used, cards.price(tier.price(), language())))));
        }
        return list;
    }

    private Div filters(CohortTerms terms, OrderSelection current) {
        var filters = Parts.classed(new Div(), "filters");
        var path = "studio/" + terms.community() + "/sales/" + terms.id();
        for (var selection : OrderSelection.values()) {
            var link = new Anchor(
                    selection == OrderSelection.ALL ? path : path + "?state=" + selection.text(),
                    getTranslation("admission.sale.filter." + selection));
            if (selection == current) link.getElement().setAttribute("aria-current", "true");
            filters.add(link);
        }
        return filters;
    }

    private Grid<Line> orders(CohortTerms terms, OrderSelection selection) {
        var grid = new Grid<Line>();
        grid.setId("orders");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("admission.sale.orders"));
        grid.addComponentColumn(line -> Parts.classed(
                        Parts.link(line.name(), "order/" + line.order().id()), "cell-link"))
                .setHeader(getTranslation("admission.fact.buyer"))
                .setFlexGrow(2);
        grid.addColumn(line -> state(line.order()))
                .setHeader(getTranslation("admission.sale.state"))
                .setFlexGrow(2);
        grid.addColumn(line -> cards.price(line.order().price(), language()))
                .setHeader(getTranslation("admission.fact.price"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> say.moment(language(), line.order().since(), terms.zone()))
                .setHeader(getTranslation("admission.sale.since"))
                .setFlexGrow(2);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("admission.sale.none"), getTranslation("admission.sale.none.sentence")));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> page(terms.id(), selection, query.getOffset(), query.getLimit()),
                query -> admissions.countOrders(terms.id(), me(), selection.filter())));
        return grid;
    }

    /// What an owner has to do about it stands before how far it is.
    private String state(OrderRow order) {
        if (order.secondOwner()) return getTranslation("admission.sale.second-owner");
        return order.refundAsked() ? getTranslation("admission.sale.refund-asked") : inWords.state(order, language());
    }

    /// Two queries a page: the orders, and the names of their buyers.
    private Stream<Line> page(CohortId cohort, OrderSelection selection, int offset, int limit) {
        var page = admissions.orders(cohort, me(), selection.filter(), offset, limit);
        var people =
                accounts.people(page.stream().map(OrderRow::buyer).distinct().toList());
        return page.stream()
                .map(order -> new Line(
                        order,
                        people.containsKey(order.buyer())
                                ? people.get(order.buyer()).name()
                                : getTranslation("admission.gone")));
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
