package lyceum.book;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import lyceum.language.Say;
import org.jspecify.annotations.Nullable;

/// Puts a book together, page by page, whichever way its parts come in.
final class Binding {
    private final Say say;
    private final Locale reader;
    private final Book book;
    private final TreeMap<Integer, String> parts = new TreeMap<>();
    private String title = "";

    Binding(Say say, Locale reader, Book book) {
        this.say = say;
        this.reader = reader;
        this.book = book;
    }

    Binding head(String called) {
        title = called;
        return this;
    }

    void hole(PageRange pages) {
        parts.put(pages.first(), "*" + say.text(reader, "book.manuscript.hole", called(pages)) + "*");
    }

    /// @param accepted null where it is still being written
    void pages(PageClaim claim, @Nullable String accepted) {
        parts.put(
                claim.pages().first(),
                accepted != null
                        ? accepted
                        : "*"
                                + say.text(
                                        reader, "book.manuscript.waits", called(claim.pages()), written(claim.name()))
                                + "*");
    }

    String bound(List<PageClaim> claims) {
        var whole = new StringBuilder("# ").append(title).append("\n");
        for (var part : parts.values()) whole.append("\n").append(part).append("\n");
        var credits = claims.stream()
                .filter(one -> one.state() == PageClaim.State.ACCEPTED)
                .toList();
        if (credits.isEmpty()) return whole.toString();
        whole.append("\n---\n\n## ")
                .append(say.text(reader, "book.manuscript.credits"))
                .append("\n\n");
        for (var one : credits)
            whole.append("- ")
                    .append(say.text(
                            reader,
                            one.reviewer() == null ? "book.manuscript.credit.alone" : "book.manuscript.credit",
                            called(one.pages()),
                            written(one.name()),
                            written(one.reviewerName())))
                    .append("\n");
        return whole.toString();
    }

    private String called(PageRange pages) {
        return say.text(reader, "book.pages." + book.unit(), pages.toString());
    }

    /// A name never becomes Markdown.
    private String written(@Nullable String name) {
        if (name == null) return say.text(reader, "group.members.gone");
        return name.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
