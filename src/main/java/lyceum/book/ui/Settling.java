package lyceum.book.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import lyceum.book.PageClaim;
import lyceum.project.Access;
import lyceum.project.ProjectMember;
import lyceum.shared.PersonId;
import lyceum.shell.Localized;
import lyceum.shell.Parts;

/// Who reads the pages, until when they are written, who else writes them, or nobody. How much each has in hand stands
/// beside the name.
class Settling extends Div {
    private final transient BookFrame frame;
    private final transient BookPage page;
    private final PageClaim claim;

    Settling(BookPage page, BookFrame frame, Access seen, PageClaim claim) {
        this.page = page;
        this.frame = frame;
        this.claim = claim;
        addClassNames("stack", "settling");
        boolean cares = seen.leads() || claim.owner().equals(frame.me());
        if (!cares) {
            if (seen.mayWrite() && claim.reviewer() == null)
                add(Parts.row(Parts.button(getTranslation("book.review-it"), () -> reviewedBy(frame.me()))));
            return;
        }
        var people = frame.people().in(seen).stream().filter(one -> !one.away()).toList();
        var loads = loads();
        add(
                choice("book.reviewer", people, loads, this::isSomebodyElse, "book.reviewer.name", this::reviewedBy),
                due(),
                choice("book.reassign", people, loads, this::isSomebodyElse, "book.reassign.do", this::reassign),
                Parts.row(Parts.quiet(getTranslation("book.release"), this::ask)));
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private boolean isSomebodyElse(ProjectMember one) {
        return !one.person().equals(claim.owner());
    }

    private Div choice(
            String label,
            List<ProjectMember> people,
            Map<PersonId, Integer> loads,
            Predicate<ProjectMember> fits,
            String act,
            Consumer<PersonId> chosen) {
        var choice = new Select<ProjectMember>();
        choice.setLabel(getTranslation(label));
        choice.setItems(people.stream().filter(fits).toList());
        choice.setItemLabelGenerator(
                one -> getTranslation("book.person", page.named(one.name()), loads.getOrDefault(one.person(), 0)));
        return Parts.classed(
                Parts.row(choice, Parts.button(getTranslation(act), () -> {
                    var one = choice.getValue();
                    if (one != null) chosen.accept(one.person());
                })),
                "choice");
    }

    private Div due() {
        var due = Localized.picker(new DatePicker(getTranslation("book.claim.due")));
        due.setValue(claim.due());
        due.setClearButtonVisible(true);
        return Parts.classed(
                Parts.row(
                        due,
                        Parts.button(
                                getTranslation("book.due.set"),
                                () -> page.act(
                                        () -> frame.books().due(frame.me(), claim.id(), due.getValue()),
                                        "book.settled"))),
                "choice");
    }

    /// Pages that are not accepted yet, by who writes them.
    private Map<PersonId, Integer> loads() {
        var loads = new HashMap<PersonId, Integer>();
        for (var one : frame.books().claims(frame.me(), claim.project()))
            if (one.state().isOpen()) loads.merge(one.owner(), one.pages().size(), Integer::sum);
        return loads;
    }

    private void reviewedBy(PersonId reviewer) {
        page.act(() -> frame.manuscripts().reviewedBy(frame.me(), claim.id(), reviewer), "book.settled");
    }

    private void reassign(PersonId to) {
        page.act(() -> frame.books().reassign(frame.me(), claim.id(), to), "book.settled");
    }

    private void ask() {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("book.release"));
        sure.setText(getTranslation("book.release.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("book.release.not"));
        sure.setConfirmText(getTranslation("book.release"));
        sure.addConfirmListener(yes -> page.act(() -> frame.books().release(frame.me(), claim.id()), "book.released"));
        sure.open();
    }
}
