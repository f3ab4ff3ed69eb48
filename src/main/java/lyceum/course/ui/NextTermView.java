package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.course.ClonePreview;
import lyceum.course.Clones;
import lyceum.course.CohortTerms;
import lyceum.course.MovedDate;
import lyceum.course.StudioShelf;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// Taking a cohort over into the next term: its first day is chosen, every moved date is shown, then it is made.
@Route("studio/:community/cohorts/:cohort/next")
@PermitAll
@StyleSheet("rooms/course.css")
class NextTermView extends StudioPage {
    private static final TextLimit NAME = TextLimit.needed("name", 60);

    private final transient Clones clones;
    private final transient StudioShelf shelf;
    private final transient Accounts accounts;
    private final transient Drafts drafts;
    private final transient Say say;

    private final Div dates = new Div();
    private transient @Nullable ClonePreview seen;

    NextTermView(Clones clones, StudioShelf shelf, Accounts accounts, Drafts drafts, Say say, SignedIn signedIn) {
        super(signedIn);
        this.clones = clones;
        this.shelf = shelf;
        this.accounts = accounts;
        this.drafts = drafts;
        this.say = say;
    }

    @Override
    void open(PersonId reader, CommunityId community, BeforeEnterEvent event) {
        var cohort = shelf.cohort(reader, CohortId.parse(parameter(event, "cohort")));
        if (!cohort.terms().community().equals(community)) throw new NotFound();
        show(reader, cohort.terms());
    }

    private void show(PersonId owner, CohortTerms terms) {
        clear();
        head(
                say.text(
                        language(),
                        "course.clone.kicker",
                        terms.courseTitle().in(language()),
                        terms.name().in(language())),
                getTranslation("course.clone"));
        add(soft(getTranslation("course.clone.what")));
        var form = new DraftedForm(drafts, owner, accounts.person(owner).zone(), "cohort/next/" + terms.id());
        form.addClassName("section");
        form.languages();
        var name = form.bilingual(
                "name",
                getTranslation("course.cohort.form.name"),
                getTranslation("course.cohort.form.name.help"),
                false);
        form.speak(terms.name());
        var firstDay = form.field(
                "firstDay",
                Localized.picker(new DatePicker(getTranslation("course.cohort.form.first-day"))),
                LocalDate::toString,
                LocalDate::parse);
        firstDay.setValue(clones.proposal(terms.id()));
        form.add(dates);
        add(form);
        form.restore(() -> show(owner, terms));
        firstDay.addValueChangeListener(change -> preview(owner, terms, form, change.getValue()));
        preview(owner, terms, form, firstDay.getValue());
        form.acts(Parts.primary(getTranslation("course.clone.act"), () -> carryOut(owner, terms, form, name)));
    }

    private void preview(PersonId owner, CohortTerms terms, DraftedForm form, @Nullable LocalDate firstDay) {
        dates.removeAll();
        seen = null;
        if (firstDay == null) return;
        try {
            seen = clones.preview(owner, terms.id(), firstDay);
            form.show(List.of());
            dates.add(shown(seen));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private void carryOut(PersonId owner, CohortTerms terms, DraftedForm form, BilingualField name) {
        var agreed = seen;
        if (agreed == null || !form.show(NAME.faults(name.value()))) return;
        try {
            var made = clones.carryOut(owner, agreed, name.value());
            form.drop();
            Toast.done(getTranslation("course.clone.done"));
            go("studio/" + terms.community() + "/cohorts/" + made);
        } catch (Refusal refusal) {
            preview(owner, terms, form, agreed.term().firstDay());
            form.notes().add(new RefusalNote(refusal));
        }
    }

    /// The cohort's own dates, then each thing with its own.
    private Component shown(ClonePreview preview) {
        var byThing = new LinkedHashMap<Bilingual, List<MovedDate>>();
        preview.dates()
                .forEach(date -> byThing.computeIfAbsent(date.thing(), _ -> new ArrayList<>())
                        .add(date));
        var heading = new H2(getTranslation("course.clone.dates"));
        heading.add(Parts.classed(
                new Span(getTranslation(
                        "course.clone.dates.count",
                        preview.dates().size(),
                        preview.term().zone().getId())),
                "note-beside"));
        var rows = Parts.classed(new Rows(), "queue");
        byThing.forEach((thing, some) -> some.forEach(date -> rows.add(row(date, preview))));
        return Parts.classed(new Section(heading, rows), "section");
    }

    private ListItem row(MovedDate date, ClonePreview preview) {
        var what = getTranslation(date.what());
        var title = date.thing().isEmpty()
                ? what
                : getTranslation("course.clone.of", date.thing().in(language()), what);
        var about = new Div(Parts.classed(new Span(title), "title"));
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(getTranslation("course.clone.before", written(date, date.before(), preview))));
        if (date.after() == null) meta.add(Parts.classed(new Span(getTranslation("course.clone.left-out")), "warn"));
        else if (date.isHeld()) meta.add(Parts.classed(new Span(getTranslation("course.clone.held")), "warn"));
        about.add(meta);
        var after = date.after();
        return new ListItem(
                about, Parts.row(Parts.classed(new Span(after == null ? "—" : written(date, after, preview)), "num")));
    }

    private String written(MovedDate date, Instant at, ClonePreview preview) {
        var zone = preview.term().zone();
        return date.isDay()
                ? say.text(language(), "course.clone.day", LocalDate.ofInstant(at, zone))
                : say.moment(language(), at, zone);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
