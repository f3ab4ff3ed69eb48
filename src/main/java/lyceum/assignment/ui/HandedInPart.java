package lyceum.assignment.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import lyceum.assignment.AfterHandingIn;
import lyceum.assignment.Assignment;
import lyceum.assignment.LateRule;
import lyceum.assignment.Submission;
import lyceum.language.Languages;
import lyceum.membership.Members;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import org.springframework.stereotype.Component;

/// For staff: what was handed in, whoever came first on top.
@Component
class HandedInPart {
    private static final int A_PAGE = 30;

    private final WorkFrame frame;
    private final Members members;
    private final List<AfterHandingIn> after;

    HandedInPart(WorkFrame frame, Members members, List<AfterHandingIn> after) {
        this.frame = frame;
        this.members = members;
        this.after = after;
    }

    void show(Assignment one, PersonId reader, HasComponents page) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var section = Parts.classed(new Section(new H2(word(language, "assignment.handed-in"))), "section");
        var rows = Parts.classed(new Rows(), "queue");
        var more = new Div();
        after.forEach(room -> room.desk(one, reader, language)
                .ifPresent(desk -> section.add(Parts.row(Parts.buttonLink(desk.label(), desk.path())))));
        section.add(rows, more);
        older(one, reader, rows, more, 0, language);
        if (rows.isEmpty())
            section.add(new EmptyState(
                    word(language, "assignment.handed-in.none"), word(language, "assignment.handed-in.none.sentence")));
        page.add(section);
    }

    /// For whoever reads and is no staff.
    void desk(Assignment one, PersonId reader, HasComponents page) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        after.forEach(room -> room.desk(one, reader, language)
                .ifPresent(desk -> page.add(Parts.row(Parts.buttonLink(desk.label(), desk.path())))));
    }

    private void older(Assignment one, PersonId me, Rows rows, Div more, int offset, Locale language) {
        var some = frame.submissions().newest(me, one.id(), offset, A_PAGE);
        add(one, me, rows, some, language);
        more.removeAll();
        if (some.size() == A_PAGE)
            more.add(Parts.quiet(
                    word(language, "assignment.handed-in.more"),
                    () -> older(one, me, rows, more, offset + A_PAGE, language)));
    }

    private void add(Assignment one, PersonId me, Rows rows, List<Submission> some, Locale language) {
        var authors = some.stream().map(Submission::author).toList();
        var due = frame.assignments().due(one, some);
        var people = frame.accounts().people(authors);
        var numbers = members.numbers(one.community(), authors);
        var format = frame.communities().get(one.community()).numbers();
        var clocks = frame.clocks(me, one.zone(), language);
        for (var version : some) {
            var person = people.get(version.author());
            var title = Parts.classed(
                    new Anchor(
                            "handed-in/" + version.id(),
                            person == null ? word(language, "group.members.gone") : person.name()),
                    "title");
            var meta = Parts.classed(new Div(), "meta");
            var number = numbers.get(version.author());
            if (number != null) meta.add(new Span(format.write(number)));
            meta.add(new Span(clocks.moment(version.at())));
            meta.add(new Span(word(language, "assignment.version", version.version())));
            var tags = Parts.row();
            long days = LateRule.startedDays(version.at(), due.getOrDefault(version.id(), one.due()));
            if (days > 0) tags.add(Parts.classed(new Span(word(language, "assignment.late.by", days)), "tag", "warn"));
            rows.add(new ListItem(new Div(title, meta), tags));
        }
    }

    private String word(Locale language, String key, Object... arguments) {
        return frame.say().text(language, key, arguments);
    }
}
