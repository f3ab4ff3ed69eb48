package lyceum.takings.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// A table of amounts. On a phone each line becomes a small block, where every cell says what it is.
class MoneyTable extends NativeTable {
    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    MoneyTable(String title, List<String> columns) {
        this.columns = columns;
        addClassName("money-table");
        getCaption().setText(title);
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(title));
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.addClassName("n");
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        add(body);
    }

    void line(String name, List<String> amounts) {
        body.add(row(name, amounts));
    }

    void total(String name, List<String> amounts) {
        var row = row(name, amounts);
        row.addClassName("total");
        body.add(row);
    }

    private NativeTableRow row(String name, List<String> amounts) {
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (int i = 0; i < amounts.size(); i++) {
            var cell = new NativeTableCell(amounts.get(i));
            cell.addClassName("n");
            cell.getElement().setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        return row;
    }
}
