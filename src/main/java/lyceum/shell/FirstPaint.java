package lyceum.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shell.Taste.Scheme;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The application's page shows its own frame before any script or style sheet has come: brand, the rule, a place for
/// the
/// words. The real screen takes its place; scripts that would be found late are asked for at once.
class FirstPaint implements IndexHtmlRequestListener {
    static final String SKELETON = "skeleton";
    private static final String BUILT = "/META-INF/VAADIN/webapp/";
    private static final String CSS = text("skeleton.css");

    private final transient Say say;
    private final List<String> chunks = chunks();

    FirstPaint(Say say) {
        this.say = say;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var page = response.getDocument();
        var taste = response.getVaadinRequest() instanceof VaadinServletRequest request
                ? Taste.of(request)
                : new Taste(Languages.CHINESE, Scheme.SYSTEM);
        var html = Objects.requireNonNull(page.selectFirst("html"));
        html.attr("lang", taste.language().toLanguageTag());
        if (taste.scheme() != Scheme.SYSTEM)
            html.attr("data-theme", taste.scheme().text());
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "images/seal.svg");
        page.head().appendElement("script").attr("src", "typing.js").attr("defer", true);
        chunks.forEach(chunk ->
                page.head().appendElement("link").attr("rel", "modulepreload").attr("href", chunk));
        skeleton(page, taste);
    }

    private void skeleton(Document page, Taste taste) {
        page.head().appendElement("style").appendChild(new DataNode(CSS));
        var skeleton = new Element("div").attr("id", SKELETON);
        skeleton.append("""
                <div class="side"><p>%s Lyceum</p><i></i><i></i><i></i></div><div class="page"><i class="small"></i>\
                <i class="name"></i><hr><i></i><i></i><i class="short"></i></div><p role="status">%s</p>\
                <noscript><p>%s</p></noscript>""".formatted(
                        Seal.svg(Seal.HOUSE, 30, ""),
                        say.text(taste.language(), "shell.opening"),
                        say.text(taste.language(), "shell.no-script")));
        page.body().prependChild(skeleton);
        // A sheet in the head would hold the paint back until it has come; behind the skeleton it holds only what
        // follows.
        var last = skeleton;
        for (var sheet : page.head().select("link[rel=stylesheet]")) {
            sheet.remove();
            last.after(sheet);
            last = sheet;
        }
    }

    /// The bundle's parts that its first script asks for only after it has run.
    private static List<String> chunks() {
        var index = FirstPaint.class.getResource(BUILT + "index.html");
        if (index == null) return List.of();
        var first = Pattern.compile("VAADIN/build/indexhtml-[\\w-]+\\.js").matcher(text(BUILT + "index.html"));
        if (!first.find()) return List.of();
        return Pattern.compile("(FlowClient|FlowBootstrap|generated-flow-imports)-[\\w-]+\\.js")
                .matcher(text(BUILT + first.group()))
                .results()
                .map(found -> "VAADIN/build/" + found.group())
                .distinct()
                .toList();
    }

    private static String text(String resource) {
        try (var bytes = Objects.requireNonNull(FirstPaint.class.getResourceAsStream(resource))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
