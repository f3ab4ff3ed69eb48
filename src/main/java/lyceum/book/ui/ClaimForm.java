package lyceum.book.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import lyceum.book.PageRange;
import lyceum.project.ProjectId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Claims pages for oneself, until a day if one likes.
class ClaimForm extends DraftedForm {
    private final IntegerField first;
    private final IntegerField last;

    ClaimForm(BookFrame frame, ProjectId project, Runnable claimed) {
        super(
                frame.drafts(),
                frame.me(),
                frame.communities()
                        .get(frame.access().known(project).community())
                        .zone(),
                "book/" + project);
        first = field(
                "first", new IntegerField(getTranslation("book.claim.first")), Object::toString, Integer::valueOf);
        last = field("last", new IntegerField(getTranslation("book.claim.last")), Object::toString, Integer::valueOf);
        var due = field(
                "due",
                Localized.picker(new DatePicker(getTranslation("book.claim.due"))),
                LocalDate::toString,
                LocalDate::parse);
        due.setHelperText(getTranslation("book.claim.due.what"));
        acts(Parts.primary(getTranslation("book.claim"), () -> {
            try {
                frame.books().claim(frame.me(), project, number(first), number(last), due.getValue());
            } catch (Refusal refusal) {
                show(List.of(refusal));
                return;
            }
            drop();
            Toast.done(getTranslation("book.claimed"));
            claimed.run();
        }));
        restore(() -> {
            first.clear();
            last.clear();
            due.clear();
        });
    }

    /// Writes these pages into it, and waits there.
    void begin(PageRange pages) {
        first.setValue(pages.first());
        last.setValue(pages.last());
        last.focus();
    }

    private static int number(IntegerField field) {
        var value = field.getValue();
        return value == null ? 0 : value;
    }
}
