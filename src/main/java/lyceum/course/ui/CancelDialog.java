package lyceum.course.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import lyceum.course.Cancellation;
import lyceum.course.Cancellations;
import lyceum.course.CourseInStudio.CohortInStudio;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;

/// Asks for the reason and for the cohort's name before anybody's money is sent back.
class CancelDialog extends Dialog {
    private final transient Cancellations cancellations;
    private final PersonId owner;
    private final transient CohortInStudio cohort;
    private final transient Consumer<String> afterwards;
    private final TextArea why = new TextArea();
    private final TextField typed = new TextField();
    private final Div notes = new Div();

    CancelDialog(Cancellations cancellations, PersonId owner, CohortInStudio cohort, Consumer<String> afterwards) {
        this.cancellations = cancellations;
        this.owner = owner;
        this.cohort = cohort;
        this.afterwards = afterwards;
        var name = cohort.terms().name().in(getLocale());
        setHeaderTitle(getTranslation("course.cancel.title", name));
        why.setLabel(getTranslation("course.cancel.why"));
        why.setHelperText(getTranslation("course.cancel.why.help"));
        why.setMinRows(3);
        typed.setLabel(getTranslation("course.cancel.typed", name));
        typed.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var form = Parts.classed(new Div(consequence(), why, typed, notes), "form");
        add(form);
        var cancel = Parts.button(getTranslation("course.cohort.cancel"), this::ask);
        cancel.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(Parts.button(getTranslation("course.cohort.keep"), this::close), cancel);
    }

    private Paragraph consequence() {
        var sale = cohort.sale();
        return new Paragraph(
                sale.ordered()
                        ? getTranslation("course.cancel.refunds", sale.admitted(), sale.held())
                        : getTranslation("course.cancel.nobody"));
    }

    private void ask() {
        var fields = Map.of("why", why, "typed", typed);
        try {
            var outcome = cancellations.ask(owner, cohort.terms().id(), typed.getValue(), why.getValue());
            close();
            afterwards.accept(
                    switch (outcome) {
                        case Cancellation.Done done -> getTranslation("course.cancel.done");
                        case Cancellation.WaitsForAnother waits ->
                            getTranslation(
                                    waits.others().isEmpty() ? "course.cancel.asked.nobody" : "course.cancel.asked");
                    });
        } catch (Refusal refusal) {
            Fields.show(refusal, fields, notes);
        }
    }
}
