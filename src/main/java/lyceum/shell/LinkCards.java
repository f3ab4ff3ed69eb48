package lyceum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import lyceum.shared.WebLink;

/// Links elsewhere: cards that say where they lead and open in a tab of their own; nothing of them is loaded here.
public class LinkCards extends Div {
    public LinkCards(List<WebLink> links) {
        addClassName("link-cards");
        for (var link : links) {
            var card = Parts.classed(new Anchor(link.address().toString()), "link-card");
            card.setTarget("_blank");
            card.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            card.add(
                    Parts.classed(new Span(link.label()), "name"),
                    Parts.classed(new Span(getTranslation("shell.link.elsewhere", link.host())), "xs", "faint"));
            add(card);
        }
    }
}
