package lyceum.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lyceum.access.Accounts;
import lyceum.access.Entrance;
import lyceum.access.Person;
import lyceum.access.SignedIn;
import lyceum.language.Languages;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Localized;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Taste;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// One's own account: what one is called, where one lives and reads, and what opens it.
@Route("account")
@PermitAll
class AccountView extends Page implements BeforeEnterObserver {
    private final transient Accounts accounts;
    private final transient Entrance entrance;
    private final transient SignedIn signedIn;
    private transient @Nullable PersonId self;

    AccountView(Accounts accounts, Entrance entrance, SignedIn signedIn) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        self = signedIn.person();
        show();
    }

    private void show() {
        clear();
        var person = accounts.person(self());
        boolean locked = accounts.hasPassword(person.id());
        head(person.email().value(), getTranslation("access.account.title"));
        part("access.account.about", about(person));
        part("access.account.email", email(person, locked));
        part("access.account.password", password(locked));
        part("access.account.devices", devices());
        part("access.account.data", data());
    }

    private Section part(String title, Component content) {
        return section(getTranslation(title), content);
    }

    private Div about(Person person) {
        var name = new TextField(getTranslation("access.name"), person.name(), "");
        name.setHelperText(getTranslation("access.sign-up.name.hint"));
        var zone = new ComboBox<String>(getTranslation("access.account.zone"));
        zone.setItems(Zones.all());
        zone.setItemLabelGenerator(id -> Zones.label(id, getLocale()));
        zone.setValue(person.zone().getId());
        var language = new Select<Locale>();
        language.setLabel(getTranslation("access.account.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> getTranslation("access.language." + one.getLanguage()));
        language.setValue(person.language());
        language.setHelperText(getTranslation("access.account.language.hint"));
        var fields = new LinkedHashMap<String, HasValidationProperties>();
        fields.put("name", name);
        fields.put("zone", zone);
        fields.put("language", language);
        return form(fields, getTranslation("access.account.save"), true, () -> {
            if (zone.getValue() == null) {
                Fields.mark(zone, getTranslation("access.account.zone.missing"));
                return;
            }
            accounts.rename(self(), name.getValue());
            accounts.move(self(), ZoneId.of(zone.getValue()));
            accounts.read(self(), language.getValue());
            Toast.done(getTranslation("access.account.saved"));
            if (!language.getValue().equals(Languages.nearest(getLocale()))) readIn(language.getValue());
        });
    }

    private Div email(Person person, boolean locked) {
        var wanted = new EmailField(getTranslation("access.account.email.new"));
        wanted.setMaxLength(254);
        wanted.setHelperText(getTranslation("access.account.email.hint"));
        var current = current();
        current.setVisible(locked);
        var fields = new LinkedHashMap<String, HasValidationProperties>();
        fields.put("email", wanted);
        fields.put("current", current);
        return form(fields, getTranslation("access.account.email.do"), false, () -> {
            var to = new Email(wanted.getValue());
            accounts.askForEmail(person.id(), to, current.getValue());
            wanted.clear();
            current.clear();
            Toast.done(getTranslation("access.account.email.sent", to.value()));
        });
    }

    private Div password(boolean locked) {
        var current = current();
        current.setVisible(locked);
        var wanted = Localized.password(new PasswordField(getTranslation("access.password.new")));
        wanted.setHelperText(getTranslation("access.password.hint"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        var fields = new LinkedHashMap<String, HasValidationProperties>();
        fields.put("current", current);
        fields.put("password", wanted);
        return form(fields, getTranslation("access.account.password.do"), false, () -> {
            accounts.changePassword(self(), current.getValue(), wanted.getValue());
            stay();
            show();
            Toast.done(getTranslation("access.account.password.done"));
        });
    }

    private Div devices() {
        var form = form(Map.of(), getTranslation("access.account.devices.do"), false, () -> {
            accounts.signOutEverywhere(self());
            stay();
            Toast.done(getTranslation("access.account.devices.done"));
        });
        form.addComponentAsFirst(new Paragraph(getTranslation("access.account.devices.note")));
        return form;
    }

    private Div data() {
        return Parts.classed(
                new Div(
                        new Paragraph(getTranslation("access.account.data.note")),
                        Parts.row(Parts.buttonLink(getTranslation("access.account.data.do"), "account/data"))),
                "form");
    }

    private PasswordField current() {
        var current = Localized.password(new PasswordField(getTranslation("access.password.current")));
        current.getElement().setAttribute("autocomplete", "current-password");
        return current;
    }

    /// Fields below each other and one act; a refusal stands beside its field, and what was typed stays.
    private Div form(Map<String, ? extends HasValidationProperties> fields, String label, boolean first, Runnable act) {
        var notes = new Div();
        var form = Parts.classed(new Div(notes), "form");
        fields.values().stream().map(Component.class::cast).forEach(form::add);
        Runnable attempt = () -> {
            try {
                Fields.clear(fields, notes);
                act.run();
            } catch (Refusal refusal) {
                Fields.show(refusal, fields, notes);
            }
        };
        form.add(Parts.row(first ? Parts.primary(label, attempt) : Parts.button(label, attempt)));
        return form;
    }

    /// The account's stamp is new; this device takes it on, all others are out.
    private void stay() {
        entrance.stay(self(), VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }

    private void readIn(Locale language) {
        getElement().executeJs("""
                document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax' \
                + (location.protocol === 'https:' ? ';secure' : '');
                location.reload();""", Taste.LANGUAGE, language.toLanguageTag());
    }

    private PersonId self() {
        return Objects.requireNonNull(self);
    }
}
