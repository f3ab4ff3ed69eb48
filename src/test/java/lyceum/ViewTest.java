package lyceum;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/// A test of views without a browser: somebody sits before the screen from the beginning. Subclasses carry
/// [HouseTest].
public abstract class ViewTest extends SpringBrowserlessTest {
    @Autowired
    protected Cast cast;

    /// Who opens the first page; called once for each test, before there is a screen.
    protected abstract PersonId reader();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        cast.signsIn(reader());
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /// The words on the whole screen, dialogs and toasts included.
    protected String words() {
        return words(UI.getCurrent());
    }

    protected <C extends Component & HasLabel> C labelled(Class<C> kind, String label) {
        return find(kind).withCondition(field -> label.equals(field.getLabel())).single();
    }

    protected void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private static String words(Component component) {
        var text = new StringBuilder();
        collect(component, text);
        return text.toString();
    }

    private static void collect(Component component, StringBuilder into) {
        into.append(component.getElement().getText()).append('\n');
        for (var property : new String[] {"label", "errorMessage", "helperText", "text", "value"}) {
            var said = component.getElement().getProperty(property);
            if (said != null) into.append(said).append('\n');
        }
        component.getChildren().forEach(child -> collect(child, into));
    }
}
