package lyceum.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;

/// The criteria of a rubric, in their order; each a part of the form, so that faults stand beside the right one.
class CriterionRows extends Div {
    private static final int MOST = 20;

    private record Row(TextField title, TextArea levels) {
        Criteria plan() {
            return new Criteria(title.getValue(), levels.getValue());
        }
    }

    private final DraftedForm form;
    private final transient UnaryOperator<String> word;
    private final List<Row> rows = new ArrayList<>();

    CriterionRows(DraftedForm form, UnaryOperator<String> word) {
        this.form = form;
        this.word = word;
        addClassName("criterion-rows");
        form.remember("criterion-count", () -> Integer.toString(rows.size()), text -> resize(Integer.parseInt(text)));
    }

    List<Criteria> plan() {
        return rows.stream().map(Row::plan).toList();
    }

    void fill(List<Criteria> criteria) {
        removeAll();
        rows.clear();
        form.release("criteria.");
        for (int place = 0; place < criteria.size(); place++) add(row(place, criteria.get(place)));
        add(Parts.row(Parts.quiet(word.apply("criterion.add"), () -> {
            resize(rows.size() + 1);
            form.keep();
        })));
    }

    private void resize(int count) {
        var criteria = new ArrayList<>(plan());
        while (criteria.size() > Math.max(0, count)) criteria.removeLast();
        while (criteria.size() < Math.min(count, MOST)) criteria.add(new Criteria("", ""));
        if (criteria.size() != rows.size()) fill(criteria);
    }

    private Div row(int place, Criteria criterion) {
        var at = "criteria." + place + ".";
        var title = new TextField(word.apply("criterion.title"));
        var levels = new TextArea(word.apply("criterion.levels"));
        levels.setHelperText(word.apply("criterion.levels.help"));
        levels.setMinRows(3);
        levels.setMaxRows(10);
        title.setValue(criterion.title());
        levels.setValue(criterion.levels());
        form.take(at + "title", title, text -> text, text -> text);
        form.take(at + "levels", levels, text -> text, text -> text);
        rows.add(new Row(title, levels));
        return Parts.classed(
                new Div(
                        Parts.classed(
                                Parts.row(
                                        new H3(form.getTranslation("assignment.form.criterion", place + 1)),
                                        Parts.quiet(word.apply("criterion.remove"), () -> remove(place))),
                                "spread"),
                        title,
                        levels),
                "criterion-row");
    }

    private void remove(int place) {
        var criteria = new ArrayList<>(plan());
        criteria.remove(place);
        fill(criteria);
        form.keep();
    }
}
