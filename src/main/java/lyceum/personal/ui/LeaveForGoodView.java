package lyceum.personal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.personal.Erasures;
import lyceum.personal.Farewell;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Localized;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.trace.Remark;
import org.jspecify.annotations.Nullable;

/// What goes, what stays and what ends, told before anything happens.
@Route("account/leave")
@PermitAll
class LeaveForGoodView extends Page implements BeforeEnterObserver {
    private final transient Erasures erasures;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final transient ItIsMe itIsMe;
    private transient @Nullable PersonId self;

    LeaveForGoodView(Erasures erasures, Accounts accounts, SignedIn signedIn, ItIsMe itIsMe) {
        this.erasures = erasures;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.itIsMe = itIsMe;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        self = signedIn.person();
        show();
    }

    private void show() {
        clear();
        head(accounts.person(self()).email().value(), getTranslation("personal.farewell.title"));
        var farewell = erasures.look(self(), getLocale());
        if (!farewell.obstacles().isEmpty())
            section(
                    getTranslation("personal.farewell.obstacles"),
                    new Paragraph(getTranslation("personal.farewell.obstacles.note")),
                    remarks(farewell.obstacles()));
        if (!farewell.endings().isEmpty())
            section(getTranslation("personal.farewell.endings"), remarks(farewell.endings()));
        section(getTranslation("personal.farewell.goes"), new Paragraph(getTranslation("personal.farewell.goes.note")));
        section(getTranslation("personal.farewell.stays"), stays(farewell));
        if (farewell.obstacles().isEmpty()) section(getTranslation("personal.farewell.ask"), ask());
    }

    private UnorderedList stays(Farewell farewell) {
        var list = Parts.classed(new UnorderedList(), "prose");
        farewell.staying().forEach(why -> list.add(new ListItem(getTranslation("personal.stays." + why))));
        if (farewell.staying().isEmpty()) list.add(new ListItem(getTranslation("personal.stays.nothing")));
        return list;
    }

    private UnorderedList remarks(List<Remark> remarks) {
        var list = Parts.classed(new UnorderedList(), "prose");
        for (var remark : remarks) {
            var item = new ListItem(new Span(remark.sentence()));
            if (remark.way() != null)
                item.add(new Span(" "), Parts.link(getTranslation("personal.farewell.way"), remark.way()));
            list.add(item);
        }
        return list;
    }

    private Component ask() {
        boolean locked = accounts.hasPassword(self());
        if (!locked && !signedIn.isFresh()) return itIsMe.ask(this, self(), "account/leave", this::show);
        var email = accounts.person(self()).email().value();
        var typed = new TextField(getTranslation("personal.farewell.typed", email));
        typed.setMaxLength(254);
        typed.setAutocomplete(Autocomplete.OFF);
        var current = Localized.password(new PasswordField(getTranslation("access.password.current")));
        current.getElement().setAttribute("autocomplete", "current-password");
        var fields = new LinkedHashMap<String, HasValidationProperties>();
        fields.put("typed", typed);
        fields.put("current", current);
        var notes = new Div();
        var form = Parts.classed(
                new Div(
                        notes,
                        new Paragraph(getTranslation("personal.farewell.ask.note", Erasures.THOUGHT_OVER.toDays())),
                        typed),
                "form");
        if (locked) form.add(current);
        var leave = Parts.button(getTranslation("personal.farewell.do"), () -> {
            try {
                Fields.clear(fields, notes);
                erasures.ask(self(), typed.getValue(), current.getValue());
                getUI().ifPresent(ui -> ui.getPage().setLocation("confirm/leaving"));
            } catch (Refusal refusal) {
                Fields.show(refusal, fields, notes);
            }
        });
        leave.addThemeVariants(ButtonVariant.ERROR);
        form.add(Parts.row(leave, Parts.buttonLink(getTranslation("personal.farewell.back"), "account/data")));
        return form;
    }

    private PersonId self() {
        return Objects.requireNonNull(self);
    }
}
