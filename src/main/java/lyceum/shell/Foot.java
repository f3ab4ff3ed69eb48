package lyceum.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import lyceum.language.Languages;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/// Who one is, at the foot of the navigation, and behind it: the account, the language, light or dark, the way out.
@Component
@Scope("prototype")
class Foot extends Div {
    private static final int MOST_LINES = 3;

    private final transient AuthenticationContext signedIn;

    Foot(WhoIsHere who, List<CardSlot> cards, AuthenticationContext signedIn) {
        this.signedIn = signedIn;
        addClassName("who");
        who.here().ifPresent(here -> {
            var lines = cards.stream()
                    .flatMap(card -> card.lines(here.id(), getLocale()).stream())
                    .limit(MOST_LINES)
                    .toList();
            add(menu(here.name(), lines));
        });
    }

    private MenuBar menu(String name, List<String> lines) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.setWidthFull();
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("shell.more")));
        var words = new Div(new Span(name));
        lines.forEach(line -> words.add(Parts.classed(new Span(line), "xs", "faint")));
        words.addClassName("name");
        var item = bar.addItem(words);
        item.setAriaLabel(getTranslation("shell.who", name));
        fill(item.getSubMenu());
        return bar;
    }

    private void fill(SubMenu menu) {
        menu.addItem(
                getTranslation("shell.account"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("account")));
        menu.addSeparator();
        var other = Languages.isChinese(getLocale()) ? Languages.ENGLISH : Languages.CHINESE;
        var language = menu.addItem(
                getTranslation("shell.language.other"), click -> remember(Taste.LANGUAGE, other.toLanguageTag(), true));
        language.getElement().setAttribute("lang", other.toLanguageTag());
        schemes(menu.addItem(getTranslation("shell.theme.name")));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> signedIn.logout());
    }

    private void schemes(MenuItem theme) {
        var current = Taste.of(VaadinServletRequest.getCurrent()).scheme();
        var items = theme.getSubMenu();
        Arrays.stream(Taste.Scheme.values()).forEach(scheme -> {
            var item = items.addItem(getTranslation("shell.theme." + scheme.text()), click -> {
                items.getItems().forEach(other -> other.setChecked(other == click.getSource()));
                remember(Taste.SCHEME, scheme.text(), false);
            });
            item.setCheckable(true);
            item.setChecked(scheme == current);
        });
    }

    private void remember(String name, String text, boolean reload) {
        getElement().executeJs("""
                        document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax' \
                        + (location.protocol === 'https:' ? ';secure' : '');
                        if ($2) location.replace(location.pathname);
                        else if ($1 === 'system') delete document.documentElement.dataset.theme;
                        else document.documentElement.dataset.theme = $1;""", name, text, reload);
    }
}
