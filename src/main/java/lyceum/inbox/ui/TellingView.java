package lyceum.inbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.inbox.Hours;
import lyceum.inbox.Rhythm;
import lyceum.inbox.Topic;
import lyceum.inbox.Wish;
import lyceum.inbox.Wishes;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// How I am told: what stands in the inbox, what comes as a letter and when, and when letters rest. Each choice counts
/// at once.
@Route("inbox/settings")
@PermitAll
@StyleSheet("rooms/inbox.css")
class TellingView extends Page implements BeforeEnterObserver {
    private final transient Wishes wishes;
    private final transient Accounts accounts;
    private final transient SignedIn who;

    TellingView(Wishes wishes, Accounts accounts, SignedIn who) {
        this.wishes = wishes;
        this.accounts = accounts;
        this.who = who;
    }

    /// What can be chosen for a group apart; the first is as for all others.
    private enum Apart {
        AS_ALL,
        AT_ONCE,
        DAILY,
        WEEKLY,
        INBOX_ONLY,
        NOTHING;

        static Apart of(Wish wish) {
            if (wish.mail() == Rhythm.OFF) return wish.inApp() ? INBOX_ONLY : NOTHING;
            return valueOf(wish.mail().name());
        }

        Optional<Wish> wish() {
            return switch (this) {
                case AS_ALL -> Optional.empty();
                case AT_ONCE, DAILY, WEEKLY -> Optional.of(new Wish(true, Rhythm.valueOf(name())));
                case INBOX_ONLY -> Optional.of(new Wish(true, Rhythm.OFF));
                case NOTHING -> Optional.of(new Wish(false, Rhythm.OFF));
            };
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head(getTranslation("inbox.title"), getTranslation("inbox.settings"));
        add(Parts.row(Parts.link(getTranslation("inbox.settings.back"), "inbox")));
        Arrays.stream(Topic.values()).filter(Topic::isChosen).forEach(this::topic);
        hours();
    }

    private void topic(Topic topic) {
        var now = wishes.of(me(), topic);
        var inApp = new Checkbox(getTranslation("inbox.settings.in-app"), now.inApp());
        var mail = new Select<Rhythm>();
        mail.setLabel(getTranslation("inbox.settings.mail"));
        mail.setItems(Rhythm.values());
        mail.setItemLabelGenerator(rhythm -> getTranslation("inbox.rhythm." + rhythm));
        mail.setValue(now.mail());
        mail.setId("mail-" + topic);
        Runnable keep = () -> {
            wishes.choose(me(), topic, new Wish(inApp.getValue(), mail.getValue()));
            kept();
        };
        inApp.addValueChangeListener(change -> keep.run());
        mail.addValueChangeListener(change -> keep.run());
        var form = Parts.classed(new Div(inApp, mail), "form", "telling");
        if (topic.isByGroup()) groups(topic, form);
        section(
                getTranslation("inbox.topic." + topic),
                Parts.classed(new Paragraph(getTranslation("inbox.topic." + topic + ".what")), "small", "soft"),
                form);
    }

    private void groups(Topic topic, Div form) {
        for (var one : wishes.byGroup(me(), topic, language())) {
            var apart = new Select<Apart>();
            apart.setLabel(one.name());
            apart.setItems(Apart.values());
            apart.setItemLabelGenerator(choice -> getTranslation("inbox.apart." + choice));
            apart.setValue(one.apart().map(Apart::of).orElse(Apart.AS_ALL));
            apart.addValueChangeListener(change -> {
                wishes.choose(me(), topic, one.group(), change.getValue().wish());
                kept();
            });
            form.add(apart);
        }
    }

    private void hours() {
        var now = wishes.hours(me());
        var from = hour("inbox.settings.quiet-from", now.quietFrom());
        var until = hour("inbox.settings.quiet-until", now.quietUntil());
        var digest = hour("inbox.settings.digest-at", now.digestAt());
        from.setId("quiet-from");
        until.setHelperText(getTranslation("inbox.settings.quiet-none"));
        digest.setHelperText(getTranslation("inbox.settings.digest-at.what"));
        for (var field : java.util.List.of(from, until, digest))
            field.addValueChangeListener(change -> {
                wishes.keep(me(), new Hours(from.getValue(), until.getValue(), digest.getValue()));
                kept();
            });
        var zone = accounts.person(me()).zone().getId();
        section(
                getTranslation("inbox.settings.hours"),
                Parts.classed(new Paragraph(getTranslation("inbox.settings.hours.what", zone)), "small", "soft"),
                Parts.classed(new Div(from, until, digest), "form", "telling"),
                Parts.classed(Parts.row(Parts.link(getTranslation("inbox.settings.zone"), "account")), "small"));
    }

    private Select<Integer> hour(String label, int now) {
        var hour = new Select<Integer>();
        hour.setLabel(getTranslation(label));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(one -> "%02d:00".formatted(one));
        hour.setValue(now);
        return hour;
    }

    private void kept() {
        Toast.done(getTranslation("inbox.settings.kept"));
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
