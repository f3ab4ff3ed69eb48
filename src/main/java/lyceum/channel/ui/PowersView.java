package lyceum.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.channel.GroupAct;
import lyceum.channel.GroupPowers;
import lyceum.channel.GroupRole;
import lyceum.shell.Parts;

/// Who may do what here, as it is enforced.
@Route("groups/:group/powers")
@PermitAll
class PowersView extends GroupPage {
    PowersView(GroupFrame frame) {
        super(frame);
    }

    @Override
    void show(BeforeEnterEvent event) {
        head(path() + "/powers");
        var shape = reader().isRing() ? "RING" : "PYRAMID";
        add(Parts.classed(new Paragraph(getTranslation("channel.powers.sentence." + shape)), "lede"));
        add(Parts.classed(new Div(table()), "wide-table", "section"));
        add(Parts.classed(new Paragraph(getTranslation("channel.powers.note")), "small", "soft", "section"));
        add(Parts.row(Parts.link(
                getTranslation("channel.powers.rules"),
                "directory/" + reader().group().community() + "/rules")));
    }

    private NativeTable table() {
        var topology = reader().group().topology();
        var table = Parts.classed(new NativeTable(), "may-table");
        var head = new NativeTableRow(new NativeTableHeaderCell(getTranslation("channel.powers.act")));
        for (var role : GroupPowers.roles(topology)) {
            var cell = new NativeTableHeaderCell(getTranslation("channel.role." + role));
            cell.getElement().setAttribute("scope", "col");
            head.add(own(cell, role));
        }
        table.getHead().add(head);
        for (var act : GroupAct.values()) {
            var powerful = GroupPowers.of(topology, act);
            if (powerful.isEmpty()) continue;
            var name = new NativeTableHeaderCell(getTranslation("channel.act." + act));
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name);
            for (var role : GroupPowers.roles(topology)) {
                boolean may = powerful.contains(role);
                var cell = row.addDataCell();
                cell.setText(getTranslation(may ? "channel.powers.yes" : "channel.powers.no"));
                own(Parts.classed(cell, may ? "yes" : "no"), role);
            }
            table.getBody().add(row);
        }
        return table;
    }

    private <C extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasStyle> C own(
            C cell, GroupRole role) {
        if (reader().roles().contains(role)) cell.addClassName("own");
        return cell;
    }
}
