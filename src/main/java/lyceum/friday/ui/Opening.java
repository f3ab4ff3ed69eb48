package lyceum.friday.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import lyceum.friday.Openness;
import lyceum.shared.CommunityId;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// To whom past shares are opened beyond those who were told.
class Opening extends Div {
    Opening(FridayFrame frame, CommunityId community, Openness now) {
        addClassName("form");
        var later = new Checkbox(getTranslation("friday.openness.later"), now.toLaterMembers());
        later.setHelperText(getTranslation("friday.openness.later.help"));
        var strangers = new Checkbox(getTranslation("friday.openness.strangers"), now.toStrangers());
        strangers.setHelperText(getTranslation("friday.openness.strangers.help"));
        add(
                Parts.classed(new Paragraph(getTranslation("friday.openness.what")), "small", "soft"),
                later,
                strangers,
                Parts.row(Parts.button(getTranslation("friday.openness.keep"), () -> {
                    frame.fridays().open(frame.me(), community, new Openness(later.getValue(), strangers.getValue()));
                    Toast.done(getTranslation("friday.openness.kept"));
                })));
    }
}
