package lyceum.standing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Locale;
import lyceum.group.Topology;
import lyceum.rotation.RotatingGroup;
import lyceum.shell.Parts;
import lyceum.standing.Picture;
import org.jspecify.annotations.Nullable;

/// The strip: a dot for each of the eligible, the pass line, the tie block and the own place; below it the rule in one
/// sentence. Words stand in HTML, so that they stay as large on a phone.
class Strip extends Div {
    private static final int EDGE = 4;
    private static final int WIDE = 100 - 2 * EDGE;
    private static final int GROUND = 93;
    private static final int STEP = 11;
    private static final int TALLEST = 8;

    private final transient StandingFrame frame;
    private final Topology kind;
    private final transient Picture picture;
    private final @Nullable Long own;
    private final long lowest;
    private final long highest;

    /// @param own the reader's score; null where it is not among the dots
    Strip(StandingFrame frame, RotatingGroup group, Picture picture, @Nullable Long own) {
        this.frame = frame;
        this.kind = group.topology();
        this.picture = picture;
        this.own = own;
        this.lowest = Math.min(
                picture.passLine(),
                picture.scores().isEmpty()
                        ? picture.passLine()
                        : picture.scores().getFirst());
        this.highest = Math.max(
                Math.max(
                        picture.passLine(),
                        picture.scores().isEmpty() ? 0 : picture.scores().getLast()),
                lowest + 1);
        addClassName("standing");
        add(figure(), legend());
    }

    /// Of seats at a round table, and of places in a learner group.
    @Override
    public String getTranslation(String key, Object... arguments) {
        return super.getTranslation(frame.words().key(kind, key), arguments);
    }

    private Div figure() {
        var figure = Parts.classed(new Div(), "chart", "strip");
        figure.getElement().setAttribute("role", "img");
        figure.getElement().setAttribute("aria-label", inWords());
        figure.add(
                Parts.drawing(drawing()),
                at(picture.passLine(), "top strong", getTranslation("standing.line", points(picture.passLine()))),
                Parts.classed(new Span(points(lowest)), "at", "axis", "first"),
                Parts.classed(new Span(points(highest)), "at", "axis", "last"));
        if (picture.tied() != null)
            figure.add(at(picture.tied(), "tie", getTranslation("standing.tied", picture.equal())));
        if (own != null) figure.add(at(own, "below mine", getTranslation("standing.you", points(own))));
        return figure;
    }

    /// Near the right edge the words lie to the left of their place.
    private Span at(long score, String names, String words) {
        int x = x(score);
        var label = Parts.classed(new Span(words), "at", "x" + x);
        label.addClassNames(names.split(" "));
        label.addClassName(x > 70 ? "leftwards" : "rightwards");
        return label;
    }

    private String inWords() {
        var words =
                getTranslation("standing.strip", picture.scores().size(), points(picture.passLine()), picture.below());
        return own == null ? words : words + getTranslation("standing.strip.own", points(own));
    }

    private String drawing() {
        var dots = new StringBuilder();
        var mine = "";
        var heights = new HashMap<Integer, Integer>();
        int tallest = tallest();
        double step = tallest <= TALLEST ? STEP : (double) STEP * TALLEST / tallest;
        boolean drawn = false;
        for (long score : picture.scores()) {
            int x = x(score);
            double y = GROUND - step * (heights.merge(x, 1, Integer::sum) - 1);
            if (own != null && score == own && !drawn) {
                drawn = true;
                mine = written(
                        "<path class=\"ls own\" d=\"M%d %.1fh.01\"/><path class=\"ls\" d=\"M%d 104V124\"/>", x, y, x);
            } else dots.append(written("M%d %.1fh.01", x, y));
        }
        var bracket = "";
        if (picture.tied() != null) {
            int x = x(picture.tied());
            double top = GROUND - step * (heights.getOrDefault(x, 1) - 1) - 9;
            bracket = written("<path class=\"li nf\" d=\"M%.1f %.1fv-6h1.8v6\"/>", x - .9, top);
        }
        return "<svg viewBox=\"0 0 100 106\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<path class=\"li\" d=\"M0 104H100M%d 0V114\"/>".formatted(x(picture.passLine()))
                + "<path class=\"lu dots\" d=\"" + dots + "\"/>" + bracket + mine + "</svg>";
    }

    private static String written(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }

    private int tallest() {
        var heights = new HashMap<Integer, Integer>();
        picture.scores().forEach(score -> heights.merge(x(score), 1, Integer::sum));
        return heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private int x(long score) {
        return EDGE + Math.toIntExact((Math.clamp(score, lowest, highest) - lowest) * WIDE / (highest - lowest));
    }

    private Paragraph legend() {
        var legend = Parts.classed(new Paragraph(), "legend");
        legend.add(new Span(getTranslation("standing.legend.dots")), new Span(rule()));
        var aside = aside();
        if (!aside.isEmpty()) legend.add(new Span(aside));
        return legend;
    }

    /// 线下八人，本轮至多五席；……所以至多四人离席。
    private String rule() {
        if (picture.below() == 0) return getTranslation("standing.legend.nobody-below");
        if (picture.most() == 0) return getTranslation("standing.legend.too-few", picture.below());
        if (picture.open() > 0)
            return getTranslation(
                    "standing.legend.lot",
                    picture.below(),
                    picture.most(),
                    picture.leaving(),
                    picture.equal(),
                    picture.open());
        if (picture.equal() > 0)
            return getTranslation(
                    "standing.legend.kept", picture.below(), picture.most(), picture.equal(), picture.leaving());
        return getTranslation("standing.legend.leaving", picture.below(), picture.most(), picture.leaving());
    }

    private String aside() {
        var said = new StringBuilder();
        said(said, "founders", picture.founders());
        said(said, "newcomers", picture.newcomers());
        said(said, "on-leave", picture.onLeave());
        said(said, "absent", picture.absent());
        said(said, "not-agreed", picture.notAgreed());
        return said.isEmpty() ? "" : getTranslation("standing.legend.aside", said.toString());
    }

    private void said(StringBuilder into, String what, int howMany) {
        if (howMany == 0) return;
        if (!into.isEmpty()) into.append(getTranslation("standing.comma"));
        into.append(getTranslation("standing.aside." + what, howMany));
    }

    private static String points(long hundredths) {
        return StandingFrame.points(hundredths);
    }
}
