package lyceum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The leaves of one thing, each at an address of its own; the open one is marked.
///
/// `new Leaves(name, List.of(new Leaves.Leaf("公告", "groups/0abc…", 3, "3 new")), "groups/0abc…")`
public class Leaves extends Nav {
    /// @param count what is new there; 0 for nothing
    /// @param counted the same in words, for whoever listens
    public record Leaf(String label, String path, int count, String counted) {}

    public Leaves(String name, List<Leaf> leaves, String open) {
        addClassName("leaves");
        setAriaLabel(name);
        leaves.forEach(leaf -> add(link(leaf, leaf.path().equals(open))));
    }

    private static Anchor link(Leaf leaf, boolean open) {
        var link = new Anchor(leaf.path(), leaf.label());
        if (leaf.count() > 0 && !open) {
            var count = Parts.classed(new Span(Integer.toString(leaf.count())), "count");
            count.getElement().setAttribute("aria-label", leaf.counted());
            count.getElement().setAttribute("role", "img");
            link.add(count);
        }
        if (open) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
