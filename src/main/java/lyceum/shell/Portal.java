package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import lyceum.shell.NavigationSlot.Entry;
import org.springframework.context.annotation.Scope;

/// The frame of the application: brand, what one may do, who one is; on a phone a bar of tabs.
@Layout
@AnonymousAllowed
@org.springframework.stereotype.Component
@Scope("prototype")
class Portal extends AppLayout implements AfterNavigationObserver {
    private static final int MOST_TABS = 3;

    private final transient List<NavigationSlot> rooms;
    private final transient List<FrameSlot> kept;
    private final transient WhoIsHere who;
    private final Div menu = new Div();
    private final Nav tabs = new Nav();
    private boolean opened;

    Portal(List<NavigationSlot> rooms, List<FrameSlot> kept, WhoIsHere who, Foot foot) {
        this.rooms = rooms;
        this.kept = kept;
        this.who = who;
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.navigation")));
        var skip = Parts.classed(new Anchor("#" + Page.CONTENT, getTranslation("shell.skip")), "skip");
        skip.setRouterIgnore(true);
        tabs.addClassName("tabbar");
        tabs.setAriaLabel(getTranslation("shell.tabs"));
        addToNavbar(skip, Parts.classed(top(), "phone-only"));
        addToNavbar(true, tabs);
        getElement().setAttribute("no-scroll", true); // the page itself scrolls, as people's browsers expect
        menu.addClassName("menu");
        var scroller = new Scroller(menu, Scroller.ScrollDirection.VERTICAL);
        addToDrawer(top(), scroller, foot);
        showNavigation();
    }

    private Div top() {
        var top = Parts.classed(new Div(brand()), "frame-top");
        who.here().ifPresent(here -> kept.forEach(slot -> top.add(slot.show(here.id()))));
        return top;
    }

    private Anchor brand() {
        var brand = new Anchor("home", Seal.of(Seal.HOUSE, 30, ""), new Span("Lyceum"));
        return Parts.classed(brand, "brand");
    }

    private void showNavigation() {
        var entries = who.here().map(this::entries).orElse(List.of());
        menu.removeAll();
        tabs.removeAll();
        var top = new SideNav();
        top.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        top.addItem(new SideNavItem(getTranslation("shell.home"), "home"));
        menu.add(top);
        tabs.add(tab(getTranslation("shell.home"), "home", Icons.HOME));
        bySection(entries).forEach((section, inside) -> {
            if (section.isEmpty()) inside.forEach(entry -> top.addItem(new SideNavItem(entry.label(), entry.path())));
            else menu.add(section(section, inside));
        });
        entries.stream()
                .filter(entry -> entry.section().isEmpty())
                .limit(MOST_TABS)
                .forEach(entry -> tabs.add(tab(entry.label(), entry.path(), Icons.LEAF)));
        tabs.add(more());
    }

    private List<Entry> entries(WhoIsHere.Here reader) {
        return rooms.stream()
                .flatMap(room -> room.entries(reader.id(), getLocale()).stream())
                .sorted(Comparator.comparingInt(Entry::order))
                .toList();
    }

    private static LinkedHashMap<String, List<Entry>> bySection(List<Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(Entry::section, LinkedHashMap::new, Collectors.toList()));
    }

    private static SideNav section(String name, List<Entry> entries) {
        var nav = new SideNav(name);
        entries.forEach(entry -> nav.addItem(new SideNavItem(entry.label(), entry.path())));
        return nav;
    }

    private static Anchor tab(String label, String path, String icon) {
        return new Anchor(path, Parts.drawing(icon), new Span(label));
    }

    private Component more() {
        var more = new NativeButton("", click -> setDrawerOpened(!isDrawerOpened()));
        more.add(Parts.drawing(Icons.MORE), new Span(getTranslation("shell.more")));
        return more;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        tabs.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .forEach(tab -> mark(tab, tab.getHref().equals(here)));
        if (opened) readFromTheTop();
        opened = true;
    }

    private static void mark(Anchor tab, boolean current) {
        if (current) tab.getElement().setAttribute("aria-current", "page");
        else tab.getElement().removeAttribute("aria-current");
    }

    /// A screen reader goes on at the new page's name, as if the browser had loaded it.
    private static void readFromTheTop() {
        UI.getCurrent().getPage().executeJs("""
                        requestAnimationFrame(() => { const name = document.querySelector('main h1'); if (!name) return; \
                        name.tabIndex = -1; name.focus({preventScroll: true}); window.scrollTo(0, 0); })""");
    }
}
