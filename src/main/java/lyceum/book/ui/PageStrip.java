package lyceum.book.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.book.Book;
import lyceum.book.PageClaim;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// A book as it stands, a box a page: in ink what is accepted, dashed what nobody has claimed; the reader's own have
/// the seal's edge. The words beside it say the same.
class PageStrip extends Div {
    private static final int COLUMNS = 20;
    private static final int STEP = 18;
    private static final int BOX = 14;

    private enum Look {
        ACCEPTED("fi li"),
        HANDED_IN("fu lu"),
        WRITING("fw lu"),
        HOLE("nf lu");

        private final String drawn;

        Look(String drawn) {
            this.drawn = drawn;
        }

        static Look of(@Nullable PageClaim claim) {
            if (claim == null) return HOLE;
            return switch (claim.state()) {
                case ACCEPTED -> ACCEPTED;
                case HANDED_IN -> HANDED_IN;
                case WRITING, RETURNED -> WRITING;
                case RELEASED -> HOLE;
            };
        }
    }

    PageStrip(Book book, List<PageClaim> claims, PersonId reader) {
        addClassName("page-strip");
        var counts = new EnumMap<Look, Integer>(Look.class);
        for (var look : Look.values()) counts.put(look, 0);
        var boxes = new StringBuilder();
        for (int page = 1; page <= book.size(); page++) {
            var claim = at(claims, page);
            counts.merge(Look.of(claim), 1, Integer::sum);
            boxes.append(
                    box(page - 1, Look.of(claim), claim != null && claim.owner().equals(reader)));
        }
        int rows = (book.size() + COLUMNS - 1) / COLUMNS;
        int width = Math.min(book.size(), COLUMNS) * STEP;
        add(Parts.drawing(
                "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                        .formatted(width, rows * STEP, width, rows * STEP, label(book, counts), boxes)));
        var legend = Parts.classed(new Div(), "row", "small", "page-legend");
        counts.forEach((look, many) -> legend.add(Parts.classed(
                new Span(getTranslation("book.strip." + look, many)),
                "look",
                look.name().toLowerCase(Locale.ROOT))));
        add(legend);
    }

    private String label(Book book, Map<Look, Integer> counts) {
        return getTranslation(
                "book.strip." + book.unit(),
                book.size(),
                counts.get(Look.ACCEPTED),
                counts.get(Look.HANDED_IN),
                counts.get(Look.WRITING),
                counts.get(Look.HOLE));
    }

    private static @Nullable PageClaim at(List<PageClaim> claims, int page) {
        return claims.stream()
                .filter(claim -> claim.pages().contains(page))
                .findFirst()
                .orElse(null);
    }

    private static String box(int index, Look look, boolean own) {
        return "<rect class=\"%s%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"%s/>"
                .formatted(
                        own ? look.drawn.substring(0, 2) + " ls" : look.drawn,
                        own ? " l2" : "",
                        index % COLUMNS * STEP + 2,
                        index / COLUMNS * STEP + 2,
                        BOX,
                        BOX,
                        look == Look.HOLE ? " stroke-dasharray=\"2 3\"" : "");
    }
}
