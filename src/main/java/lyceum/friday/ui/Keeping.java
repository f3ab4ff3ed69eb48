package lyceum.friday.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lyceum.friday.Crew;
import lyceum.friday.Share;
import lyceum.friday.Slot;
import lyceum.language.Languages;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// What owners and secretaries do about a share: give it a date and people, swap, move, call it off.
class Keeping extends Div {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int MOST_SLOTS = 12;
    private static final int WEEKS = 26;

    private final transient FridayFrame frame;
    private final transient Share share;
    private final transient ZoneId zone;
    private final transient Map<PersonId, String> speakers;

    Keeping(FridayFrame frame, Share share, ZoneId zone) {
        this.frame = frame;
        this.share = share;
        this.zone = zone;
        speakers = frame.shares().speakers(frame.me(), share.community());
        addClassName("keeping");
        var state = share.state();
        if (state == Share.State.PROPOSED) booking();
        if (state.isAhead()) crewing();
        if (state.isAhead() || state == Share.State.LIVE || state == Share.State.SUMMARY_DUE) entrusting();
        if (state == Share.State.BOOKED) swapping();
        if (state.isAhead() || (ended(state) && share.movedTo() == null && share.speaker() != null)) moving();
        if (state == Share.State.PROPOSED || state.isAhead()) cancelling();
    }

    private static boolean ended(Share.State state) {
        return state == Share.State.CANCELLED || state == Share.State.NO_SHOW;
    }

    private void booking() {
        var slots = frame.fridays().free(frame.me(), share.community(), MOST_SLOTS);
        var byDay = slots.stream().collect(Collectors.toMap(Slot::day, Slot::start));
        var form = form("book");
        var day = new Select<LocalDate>();
        day.setLabel(word("book.day"));
        day.setItems(slots.stream().map(Slot::day).toList());
        day.setItemLabelGenerator(one -> frame.moment(
                Objects.requireNonNullElseGet(
                        byDay.get(one), () -> one.atStartOfDay(zone).toInstant()),
                zone,
                language()));
        day.setHelperText(word("book.day.help"));
        form.field("day", day, LocalDate::toString, LocalDate::parse);
        var crew = crew(form, speakers.containsKey(share.proposer()) ? share.proposer() : null, null);
        form.acts(Parts.primary(
                word("book.act"),
                () -> act(form, "friday.booked", () -> {
                    frame.shares().book(frame.me(), share.id(), day.getValue(), crew.get());
                    return FridayFrame.path(share);
                })));
        section("book", form);
    }

    private void crewing() {
        var form = form("crew");
        var crew = crew(form, share.speaker(), share.backup());
        form.acts(Parts.button(
                word("crew.act"),
                () -> act(form, "friday.crewed", () -> {
                    frame.shares().crew(frame.me(), share.id(), crew.get());
                    return FridayFrame.path(share);
                })));
        section("crew", form);
    }

    private void entrusting() {
        var form = form("entrust");
        var person = picker("entrust.to", share.summaryBy());
        person.setClearButtonVisible(true);
        person.setHelperText(word("entrust.help"));
        form.field("person", person, PersonId::text, PersonId::parse);
        form.acts(Parts.button(
                word("entrust.act"),
                () -> act(form, "friday.entrusted", () -> {
                    frame.steps().entrust(frame.me(), share.id(), person.getValue());
                    return FridayFrame.path(share);
                })));
        section("entrust", form);
    }

    private Supplier<Crew> crew(DraftedForm form, @Nullable PersonId speaker, @Nullable PersonId backup) {
        var one = picker("speaker", speaker);
        var other = picker("backup", backup);
        other.setClearButtonVisible(true);
        other.setHelperText(word("backup.help"));
        form.field("speaker", one, PersonId::text, PersonId::parse);
        form.field("backup", other, PersonId::text, PersonId::parse);
        return () -> {
            if (one.getValue() == null) throw new SpeakerMissing();
            return new Crew(one.getValue(), other.getValue());
        };
    }

    private ComboBox<PersonId> picker(String name, @Nullable PersonId now) {
        var box = new ComboBox<PersonId>(word(name));
        box.setItems(speakers.keySet());
        box.setItemLabelGenerator(person -> speakers.getOrDefault(person, ""));
        if (now != null && speakers.containsKey(now)) box.setValue(now);
        return box;
    }

    private void swapping() {
        var others = frame.fridays().calendar(frame.me(), share.community(), frame.today(zone), WEEKS).stream()
                .map(entry -> entry.share())
                .filter(Objects::nonNull)
                .filter(other ->
                        other.state() == Share.State.BOOKED && !other.id().equals(share.id()))
                .toList();
        if (others.isEmpty()) return;
        var form = form("swap");
        var other = new Select<Share>();
        other.setLabel(word("swap.with"));
        other.setItems(others);
        other.setItemLabelGenerator(one -> {
            var start = one.start();
            return start == null
                    ? one.title()
                    : getTranslation("friday.swap.line", frame.moment(start, zone, language()), one.title());
        });
        form.add(other);
        form.acts(Parts.button(
                word("swap.act"),
                () -> act(form, "friday.swapped", () -> {
                    if (other.getValue() == null) throw new NotFound();
                    frame.shares().swap(frame.me(), share.id(), other.getValue().id());
                    return FridayFrame.path(share);
                })));
        section("swap", form);
    }

    private void moving() {
        var form = form("move");
        var start = Localized.picker(new DateTimePicker(word("move.start")));
        start.setStep(STEP);
        start.setHelperText(getTranslation("friday.move.help", zone.getId()));
        frame.fridays().free(frame.me(), share.community(), 1).stream()
                .findFirst()
                .ifPresent(next -> start.setValue(LocalDateTime.ofInstant(next.start(), zone)));
        form.field("start", start, LocalDateTime::toString, LocalDateTime::parse);
        form.acts(Parts.button(
                word("move.act"),
                () -> act(form, "friday.moved", () -> {
                    var next = frame.shares().move(frame.me(), share.id(), start.getValue());
                    return FridayFrame.path(share.community()) + "/" + next;
                })));
        section("move", form);
    }

    private void cancelling() {
        var form = form("cancel");
        var why = new TextArea(word("cancel.why"));
        why.setMinRows(2);
        form.text("why", why);
        form.acts(Parts.button(
                word("cancel.act"),
                () -> act(form, "friday.cancelled", () -> {
                    frame.shares().cancel(frame.me(), share.id(), why.getValue());
                    return FridayFrame.path(share);
                })));
        section("cancel", form);
    }

    private DraftedForm form(String name) {
        var me = frame.me();
        return new DraftedForm(
                frame.drafts(), me, frame.accounts().person(me).zone(), "friday/" + name + "/" + share.id());
    }

    private void section(String name, DraftedForm form) {
        form.restore(() -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
        add(Parts.classed(new Section(new H2(word(name)), form), "section"));
    }

    /// @param deed answers where to go
    private void act(DraftedForm form, String done, Supplier<String> deed) {
        String path;
        try {
            path = deed.get();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation(done));
        getUI().ifPresent(ui -> {
            if (ui.getInternals().getActiveViewLocation().getPath().equals(path)) ui.refreshCurrentRoute(false);
            else ui.navigate(path);
        });
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }

    private String word(String key) {
        return getTranslation("friday." + key);
    }
}
