package lyceum.notification;

import static lyceum.picture.Printable.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.picture.Chop;
import lyceum.picture.Lettering;
import org.springframework.stereotype.Component;

/// Sets a stub in type: the drawings in `stub/*.svg`, with the words fitted in. Only paths, rectangles and text, so
/// that
/// the same drawing stands in a page and is painted as a picture by [lyceum.picture.Painter].
@Component
class StubSvg {
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String INK = "";
    private static final String SOFT = " fill=\"#4A443B\"";

    private final Say say;
    private final String landscape = read("landscape");
    private final String portrait = read("portrait");

    StubSvg(Say say) {
        this.say = say;
    }

    String draw(Stub stub, StubShape shape) {
        boolean wide = shape == StubShape.LANDSCAPE;
        double community = wide ? 712 : 536;
        var label = say.text(stub.language(), "notification.stub.label");
        var parts = Map.of(
                "alt", xml(alt(stub)),
                "label", xml(label),
                "date", xml(say.date(stub.language(), stub.date())),
                "community",
                        Lettering.set(
                                wide ? 112 : 92,
                                wide ? 136 : 112,
                                Lettering.line(stub.community(), community - Lettering.width(label) * 26 - 36, 34, 20),
                                " font-weight=\"700\"" + INK),
                "number",
                        Lettering.set(
                                wide ? 105 : 88,
                                wide ? 350 : 612,
                                Lettering.line(stub.written(), wide ? 738 : 560, wide ? 138 : 104, 40),
                                " font-weight=\"700\""),
                "name",
                        Lettering.set(
                                wide ? 112 : 92,
                                wide ? 470 : 758,
                                Lettering.fit(
                                        stub.name(),
                                        wide ? 712 : 372,
                                        wide ? 84 : 72,
                                        wide ? 44 : 46,
                                        wide ? 30 : 28,
                                        3),
                                " font-weight=\"700\""),
                "course", course(stub, wide),
                "ordinal", ordinal(stub, wide),
                "seal", Chop.svg(stub.seal()));
        return GAP.matcher(wide ? landscape : portrait)
                .replaceAll(gap -> java.util.regex.Matcher.quoteReplacement(
                        Objects.requireNonNull(parts.get(gap.group(1)), gap.group())));
    }

    /// The same drawing inside a page: cut to the ticket, as wide as there is room, its seal ready to be stamped.
    String inPage(Stub stub, StubShape shape) {
        return shape == StubShape.LANDSCAPE
                ? draw(stub, shape)
                        .replace(
                                "viewBox=\"0 0 1200 630\" width=\"1200\" height=\"630\"",
                                "class=\"stub wide-only\" viewBox=\"50 42 1100 546\"")
                : draw(stub, shape)
                        .replace(
                                "viewBox=\"0 0 720 960\" width=\"720\" height=\"960\"",
                                "class=\"stub phone-only\" viewBox=\"42 42 636 876\"");
    }

    /// What the picture says to whoever does not see it.
    String alt(Stub stub) {
        return say.text(
                stub.language(),
                "notification.stub.alt",
                stub.written(),
                stub.name(),
                stub.community(),
                stub.course(),
                stub.cohort(),
                stub.date());
    }

    /// The cohort's name is kept whole; a title that is too long gives way.
    private String course(Stub stub, boolean wide) {
        var date = say.date(stub.language(), stub.date());
        double room = wide ? 712 - Lettering.width(date) * 27 - 30 : 372;
        double size = wide ? 27 : 28;
        var between = Languages.isChinese(stub.language()) ? "　" : " · ";
        var whole = stub.course() + between + stub.cohort();
        var fitted = Lettering.line(whole, room, size, 20);
        if (fitted.lines().getFirst().equals(whole))
            return Lettering.set(wide ? 112 : 92, wide ? 524 : 816, fitted, SOFT);
        double cohort = Math.min(room / 2, Lettering.width(between + stub.cohort()) * 20);
        var title = Lettering.line(stub.course(), room - cohort, 20, 20).lines().getFirst();
        var end = Lettering.line(stub.cohort(), cohort, 20, 20).lines().getFirst();
        return Lettering.set(
                wide ? 112 : 92, wide ? 524 : 816, new Lettering.Fitted(List.of(title + between + end), 20), SOFT);
    }

    /// Chinese reads the number down the stub, digit by digit; English along it.
    private String ordinal(Stub stub, boolean wide) {
        int x = wide ? 1016 : 606;
        int top = wide ? 132 : 210;
        double most = wide ? 32 : 34;
        if (!Languages.isChinese(stub.language())) {
            var words = say.text(
                    stub.language(), "notification.stub.ordinal", stub.number().value());
            var fitted = Lettering.line(words, wide ? 280 : 276, most, 12);
            return "<g transform=\"translate(%d %d) rotate(90)\">%s</g>"
                    .formatted(x - 10, top - 28, Lettering.text(0, 0, fitted.size(), SOFT, words));
        }
        var signs = "第"
                + Long.toString(stub.number().value())
                        .chars()
                        .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                        .collect(java.util.stream.Collectors.joining())
                + "位";
        double step = Math.min(44, 264.0 / (signs.length() - 1));
        double size = Math.min(most, step * .92);
        var drawn = new StringBuilder("<g text-anchor=\"middle\">");
        for (int i = 0; i < signs.length(); i++)
            drawn.append(Lettering.text(x, top + i * step, size, SOFT, signs.substring(i, i + 1)));
        return drawn.append("</g>").toString();
    }

    private static String read(String name) {
        try (var file = StubSvg.class.getResourceAsStream("/stub/" + name + ".svg")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
