package lyceum.board.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.board.BoardColumn;
import lyceum.board.Card;
import lyceum.language.Say;
import lyceum.project.Access;
import lyceum.project.ProjectId;
import lyceum.shared.PersonId;
import org.springframework.web.util.HtmlUtils;

/// Cards as plain rows: what it is, whose, by when, how far.
record CardLines(Say say, Locale language, Access access, Map<PersonId, String> names, LocalDate today) {
    String html(BoardColumn column, List<Card> cards) {
        var html = new StringBuilder(cards.size() * 320);
        cards.forEach(card -> line(html, column, card));
        return html.toString();
    }

    private void line(StringBuilder html, BoardColumn column, Card card) {
        boolean moves = access.mayWrite() || access.mayHelp() && access.person().equals(card.owner());
        html.append("<li data-id=\"")
                .append(card.id())
                .append("\" draggable=\"")
                .append(moves)
                .append("\"><a router-link=\"\" href=\"")
                .append(path(card.project()))
                .append('/')
                .append(card.id())
                .append("\">")
                .append(escaped(card.title()))
                .append("</a>");
        if (moves)
            html.append("<button type=\"button\" tabindex=\"-1\" data-act=\"menu\" aria-label=\"")
                    .append(escaped(say.text(language, "board.move.of", card.title())))
                    .append("\">⋯</button>");
        var meta = new StringBuilder();
        for (var label : card.labels()) span(meta, "tag", label);
        if (card.owner() != null) span(meta, "", names.getOrDefault(card.owner(), say.text(language, "board.gone")));
        if (card.due() != null)
            span(
                    meta,
                    card.due().isBefore(today) && !column.finished() ? "late" : "",
                    say.text(language, "board.due.until", card.due()));
        if (card.checks() > 0)
            span(meta, "", say.text(language, "board.checks.count", card.checksDone(), card.checks()));
        if (card.comments() > 0) span(meta, "", say.text(language, "board.comments.count", card.comments()));
        if (!meta.isEmpty()) html.append("<p class=\"meta\">").append(meta).append("</p>");
        html.append("</li>");
    }

    static String path(ProjectId project) {
        return "projects/" + project + "/board";
    }

    private static void span(StringBuilder html, String name, String text) {
        html.append(name.isEmpty() ? "<span>" : "<span class=\"" + name + "\">")
                .append(escaped(text))
                .append("</span>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
