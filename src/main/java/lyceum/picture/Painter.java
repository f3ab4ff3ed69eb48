package lyceum.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Paints a drawing of ours (SVG with groups, rectangles, paths and text, no more) as a PNG.
/// Letters that the serif face lacks (emoji, other scripts) come from the platform's own.
@Component
public class Painter {
    private static final Logger LOG = LoggerFactory.getLogger(Painter.class);
    private static final String SERIF = "Noto Serif CJK SC";

    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

    private final String family;

    public Painter() {
        var families = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        family = Arrays.asList(families).contains(SERIF) ? SERIF : Font.SERIF;
        if (!family.equals(SERIF)) LOG.warn("{} is not installed; pictures are drawn in another face.", SERIF);
    }

    public byte[] png(String svg) {
        var drawing = parse(svg);
        var picture = new BufferedImage(
                Integer.parseInt(drawing.getAttribute("width")),
                Integer.parseInt(drawing.getAttribute("height")),
                BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        paintChildren(drawing, brush, Map.of());
        brush.dispose();
        return encoded(picture);
    }

    private void paint(Element element, Graphics2D brush, Map<String, String> inherited) {
        var look = new HashMap<>(inherited);
        for (var name : new String[] {"fill", "font-size", "font-weight", "text-anchor"})
            if (element.hasAttribute(name)) look.put(name, element.getAttribute(name));
        var before = brush.getTransform();
        SvgTransform.apply(element.getAttribute("transform"), brush);
        switch (element.getTagName()) {
            case "g" -> paintChildren(element, brush, look);
            case "rect" ->
                fill(
                        new Rectangle2D.Double(
                                number(element, "x"),
                                number(element, "y"),
                                number(element, "width"),
                                number(element, "height")),
                        brush,
                        look.get("fill"));
            case "path" -> paintPath(element, brush, look.get("fill"));
            case "text" -> paintText(element, brush, look);
            default -> throw new IllegalArgumentException("Nobody taught the painter <" + element.getTagName() + ">");
        }
        brush.setTransform(before);
    }

    private void paintChildren(Element element, Graphics2D brush, Map<String, String> look) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element part) paint(part, brush, look);
    }

    private static void paintPath(Element path, Graphics2D brush, @Nullable String fill) {
        var shape = SvgPath.parse(path.getAttribute("d"));
        fill(shape, brush, fill);
        if (!path.hasAttribute("stroke")) return;
        var dashes = path.getAttribute("stroke-dasharray");
        brush.setColor(Color.decode(path.getAttribute("stroke")));
        brush.setStroke(new BasicStroke(
                (float) number(path, "stroke-width"),
                path.getAttribute("stroke-linecap").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                dashes.isEmpty() ? null : SvgPath.numbers(dashes),
                0));
        brush.draw(shape);
    }

    private static void fill(java.awt.Shape shape, Graphics2D brush, @Nullable String colour) {
        if (colour == null || colour.equals("none")) return;
        brush.setColor(Color.decode(colour));
        brush.fill(shape);
    }

    private void paintText(Element text, Graphics2D brush, Map<String, String> look) {
        float size = Float.parseFloat(look.getOrDefault("font-size", "16"));
        boolean bold = "700".equals(look.get("font-weight"));
        var words = drawable(text.getTextContent(), bold, size);
        if (words.isEmpty()) return;
        var layout = new TextLayout(lettered(words, bold, size).getIterator(), brush.getFontRenderContext());
        double x = number(text, "x");
        x -= switch (look.getOrDefault("text-anchor", "start")) {
            case "end" -> layout.getAdvance();
            case "middle" -> layout.getAdvance() / 2;
            default -> 0;
        };
        brush.setColor(Color.decode(look.getOrDefault("fill", "#000000")));
        layout.draw(brush, (float) x, (float) number(text, "y"));
    }

    /// Without what no face here can draw: most emoji exist in colour only, and a blank would look like a fault.
    private String drawable(String words, boolean bold, float size) {
        var kept = new StringBuilder();
        var face = new Font(family, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
        words.codePoints().filter(sign -> isDrawn(sign, face)).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isDrawn(int sign, Font face) {
        if (Character.isWhitespace(sign) || face.canDisplay(sign)) return true;
        int type = Character.getType(sign);
        if (type != Character.OTHER_SYMBOL && type != Character.FORMAT && type != Character.MODIFIER_SYMBOL)
            return true;
        var other = faceFor(sign, face, face.getStyle(), face.getSize2D());
        return !other.createGlyphVector(OUTLINES, Character.toString(sign))
                .getOutline()
                .getBounds2D()
                .isEmpty();
    }

    private AttributedString lettered(String words, boolean bold, float size) {
        int style = bold ? Font.BOLD : Font.PLAIN;
        var face = new Font(family, style, 1).deriveFont(size);
        var lettered = new AttributedString(words);
        for (int at = 0; at < words.length(); ) {
            int sign = words.codePointAt(at);
            int next = at + Character.charCount(sign);
            lettered.addAttribute(TextAttribute.FONT, faceFor(sign, face, style, size), at, next);
            at = next;
        }
        lettered.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        return lettered;
    }

    /// Coloured emoji cannot be drawn here; the plain face has them in outline, the bold one does not.
    private static Font faceFor(int sign, Font face, int style, float size) {
        if (face.canDisplay(sign)) return face;
        int weight = Character.getType(sign) == Character.OTHER_SYMBOL ? Font.PLAIN : style;
        return new Font(Font.SERIF, weight, 1).deriveFont(size);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Element parse(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("The drawing cannot be read", broken);
        }
    }

    private static byte[] encoded(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        // ImageIO.setUseCache would hold for the whole process, and photos read that way no longer know which way is
        // up.
        try (var uncached = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", uncached);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
