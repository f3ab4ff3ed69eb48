package lyceum.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import lyceum.shared.FileAddress;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/// Turns what people write in Markdown into HTML that is safe to show: no scripts, no foreign pictures, no H1 beside
/// the page's own. Rendered once and kept. Pictures and files of our own ([FileAddress]) are shown; whoever may not see
/// them sees a gap.
///
/// In plain pages `th:utext="${@markdown.html(text)}"`, in views `Prose.ofHtml(markdown.html(text))`.
@Component
public class Markdown {
    private static final int LETTERS_KEPT = 8_000_000;
    private static final int DEEPEST = 50;
    private static final Safelist SAFE = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .addAttributes("a", "href", "title")
            .addAttributes("ol", "start")
            .addTags("img")
            .addAttributes("img", "src", "alt")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumWeight(LETTERS_KEPT)
            .weigher((String text, String html) -> text.length() + html.length() + 100)
            .build();

    public String html(String text) {
        return known.get(text, this::render);
    }

    /// What it says in one line, without its marks: for lists and subjects.
    /// @param most in letters; what is longer ends in an ellipsis
    public String line(String text, int most) {
        var words = Jsoup.parseBodyFragment(html(text)).text();
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }

    /// Without its marks, in lines as it is read: for places that know no Markdown.
    public String plain(String text) {
        var page = Jsoup.parseBodyFragment(html(text).replaceAll(">\n+<", "><"));
        for (var item : page.select("li")) item.prependText("· ");
        for (var end : page.select("br, li, tr")) end.after(new TextNode("\n"));
        for (var end : page.select("p, ul, ol, table, pre, blockquote, h2, h3, h4, h5, h6"))
            end.after(new TextNode("\n\n"));
        return page.body()
                .wholeText()
                .replaceAll("[ \\t]*\n[ \\t]*", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private String render(String text) {
        try {
            var page = parser.parse(text);
            page.accept(new PicturesBecomeLinks());
            var levels = new Levels();
            page.accept(levels);
            page.accept(new Shift(2 - levels.highest));
            return clean(renderer.render(page));
        } catch (StackOverflowError bomb) {
            // Nested deeper than anybody reads: shown as it was typed.
            return "<p>" + Entities.escape(text) + "</p>";
        }
    }

    private static String clean(String html) {
        var settings = new Document.OutputSettings().prettyPrint(false);
        // A base is needed for jsoup to judge links within this host; it does not stand in the result.
        var clean = Jsoup.parseBodyFragment(Jsoup.clean(html, "https://here.invalid/", SAFE, settings));
        clean.outputSettings(settings);
        for (var link : clean.select("a[href]"))
            if (Set.of("http", "https").contains(link.attr("href").split(":", 2)[0]))
                link.attr("target", "_blank").attr("rel", "noopener noreferrer nofollow");
        ownFiles(clean);
        return clean.body().html();
    }

    /// A picture is shown small, with room kept for it, and leads to itself; another file is put on the reader's disk.
    private static void ownFiles(Document page) {
        for (var picture : page.select("img")) {
            var address = FileAddress.parse(picture.attr("src"));
            if (address.isEmpty()) picture.remove();
            else {
                var own = address.get();
                picture.attr("src", own.smallPath()).attr("loading", "lazy");
                if (own.width() > 0)
                    picture.attr("width", String.valueOf(own.width())).attr("height", String.valueOf(own.height()));
                if (picture.closest("a") == null)
                    picture.wrap("<a class=\"picture\" target=\"_blank\" href=\"" + own.path() + "\"></a>");
            }
        }
        for (var link : page.select("a[href]:not(.picture)"))
            FileAddress.parse(link.attr("href"))
                    .ifPresent(
                            own -> link.addClass("file").attr("download", true).attr("href", own.path()));
    }

    /// Nothing comes from other hosts.
    private static final class PicturesBecomeLinks extends AbstractVisitor {
        @Override
        public void visit(Image picture) {
            if (FileAddress.parse(picture.getDestination()).isPresent()) return;
            var link = new Link(picture.getDestination(), picture.getTitle());
            Node child = picture.getFirstChild();
            while (child != null) {
                var next = child.getNext();
                link.appendChild(child);
                child = next;
            }
            picture.insertAfter(link);
            picture.unlink();
        }
    }

    private static final class Levels extends AbstractVisitor {
        private int highest = 6;

        @Override
        public void visit(Heading heading) {
            highest = Math.min(highest, heading.getLevel());
        }
    }

    private static final class Shift extends AbstractVisitor {
        private final int by;

        Shift(int by) {
            this.by = by;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + by, 2, 6));
            visitChildren(heading);
        }
    }
}
