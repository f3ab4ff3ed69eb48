package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// Small help for building screens out of the house style's classes (`house.css` names them).
public final class Parts {
    private Parts() {}

    public static <C extends Component & HasStyle> C classed(C component, String... names) {
        component.addClassNames(names);
        return component;
    }

    /// A drawing made by [Seal], [SeatMap] or [Marks]; never put what people typed into it unescaped.
    public static Component drawing(String svg) {
        return classed(new Svg(svg), "drawing");
    }

    /// A row of things side by side that wraps: acts, marks, short facts.
    public static Div row(Component... parts) {
        return classed(new Div(parts), "row");
    }

    /// Things below each other with an even gap.
    public static Div stack(Component... parts) {
        return classed(new Div(parts), "stack");
    }

    /// The primary act of a view, where it is a button. One a view.
    public static Button primary(String label, Runnable act) {
        var button = quiet(label, act);
        button.removeThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button button(String label, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.setDisableOnClick(false);
        return button;
    }

    /// An act that stays in the background, written like a link.
    public static Button quiet(String label, Runnable act) {
        var button = button(label, act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// The primary act of a view, where it leads to another page. `path` without a leading slash stays in the
    /// application.
    public static Anchor primaryLink(String label, String path) {
        return classed(new Anchor(path, label), "button", "primary");
    }

    public static Anchor buttonLink(String label, String path) {
        return classed(new Anchor(path, label), "button");
    }

    public static Anchor link(String label, String path) {
        return new Anchor(path, label);
    }

    /// The way back to where a page belongs, a line of its own under the page's head.
    public static Div back(String label, String path) {
        return classed(new Div(classed(link(label, path), "small", "soft")), "back");
    }
}
