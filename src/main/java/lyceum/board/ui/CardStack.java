package lyceum.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// The cards of one column: rows of plain HTML in one component, however many they are; `board.js` puts them there.
@Tag("lyceum-cards")
class CardStack extends Component {
    private String html = "";

    CardStack(String column, String label) {
        getElement().setAttribute("data-column", column);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    void show(String html) {
        if (this.html.equals(html)) return;
        this.html = html;
        getElement().setProperty("cards", html);
    }
}
