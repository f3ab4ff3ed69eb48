package lyceum.personal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.Entrance;
import lyceum.access.Onward;
import lyceum.access.SignIns;
import lyceum.access.SignedIn;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import org.springframework.stereotype.Component;

/// Asks whoever came in longer ago to show that it is them: by the password, or by a link to the own mailbox.
@Component
class ItIsMe {
    private final Accounts accounts;
    private final SignIns signIns;
    private final Entrance entrance;

    ItIsMe(Accounts accounts, SignIns signIns, Entrance entrance) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.entrance = entrance;
    }

    Div ask(com.vaadin.flow.component.Component page, PersonId self, String path, Runnable then) {
        var notes = new Div();
        var current = Localized.password(new PasswordField(page.getTranslation("access.password.current")));
        current.getElement().setAttribute("autocomplete", "current-password");
        var form = Parts.classed(
                new Div(notes, new Paragraph(page.getTranslation("personal.proof.note", SignedIn.FRESH.toMinutes()))),
                "form");
        var acts = Parts.row();
        if (accounts.hasPassword(self)) {
            form.add(current);
            acts.add(Parts.primary(page.getTranslation("personal.proof.do"), () -> {
                try {
                    Fields.clear(Map.of("current", current), notes);
                    accounts.prove(self, current.getValue());
                    entrance.shown(self, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
                    then.run();
                } catch (Refusal refusal) {
                    Fields.show(refusal, Map.of("current", current), notes);
                }
            }));
        }
        acts.add(Parts.button(page.getTranslation("personal.proof.link"), () -> {
            var person = accounts.person(self);
            signIns.mailLink(
                    person.email(),
                    person.language(),
                    Onward.to("/" + path),
                    VaadinServletRequest.getCurrent().getRemoteAddr());
            Toast.done(page.getTranslation(
                    "personal.proof.link.sent", person.email().value()));
        }));
        form.add(acts);
        return form;
    }
}
