package lyceum.live.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.channel.Reaction;
import lyceum.live.Line;
import lyceum.live.LineId;
import lyceum.shared.GroupId;
import org.springframework.web.util.HtmlUtils;

/// What was said, in its order. It scrolls by itself while the reader is at its end; whoever has scrolled back is
/// thrown nowhere.
class LineList extends Div {
    /// What an audience says without words.
    private static final Set<Reaction> REACTIONS = EnumSet.of(Reaction.THANKS, Reaction.AGREE, Reaction.UNCLEAR);

    private static final String TO_THE_END = """
            if ($0 || this.scrollHeight - this.scrollTop - this.clientHeight < 240)
                requestAnimationFrame(() => { this.scrollTop = this.scrollHeight; });
            """;

    private final transient LiveFrame frame;
    private final transient Locale language;
    private final transient ZoneId zone;
    private final transient Function<GroupId, String> groups;
    private final boolean reacts;
    private final transient Map<LineId, Line> lines = new LinkedHashMap<>();
    private final Map<LineId, Article> shown = new LinkedHashMap<>();
    private int seen;

    /// @param reacts whether the reader still can
    LineList(
            LiveFrame frame,
            Locale language,
            ZoneId zone,
            Function<GroupId, String> groups,
            boolean reacts,
            BiConsumer<LineId, Reaction> pressed) {
        this.frame = frame;
        this.language = language;
        this.zone = zone;
        this.groups = groups;
        this.reacts = reacts;
        addClassNames("stream", "live-lines");
        getElement().setAttribute("role", "log");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", frame.say().text(language, "live.lines"));
        getElement()
                .addEventListener(
                        "click",
                        click -> pressed(
                                click.getEventData()
                                        .path("event.target.closest('article')?.dataset.id")
                                        .asString(""),
                                click.getEventData()
                                        .path("event.target.closest('[data-act]')?.dataset.act")
                                        .asString(""),
                                pressed))
                .setFilter("event.target.closest('[data-act]') != null")
                .addEventData("event.target.closest('article')?.dataset.id")
                .addEventData("event.target.closest('[data-act]')?.dataset.act");
    }

    private void pressed(String id, String act, BiConsumer<LineId, Reaction> pressed) {
        if (id.isEmpty()) return;
        var line = LineId.parse(id);
        if (!lines.containsKey(line)) return;
        REACTIONS.stream()
                .filter(one -> one.name().equals(act))
                .findFirst()
                .ifPresent(one -> pressed.accept(line, one));
    }

    /// The last place that stands here.
    int seen() {
        return seen;
    }

    boolean isEmpty() {
        return seen == 0;
    }

    /// Whether they follow upon what stands here; where one is missing before them nothing is added.
    boolean add(List<Line> some, boolean toTheEnd) {
        for (var line : some) {
            if (line.sequence() <= seen) continue;
            if (line.sequence() != seen + 1) return false;
            var article = new Article();
            article.addClassName("post");
            article.getElement().setAttribute("data-id", line.id().text());
            lines.put(line.id(), line);
            shown.put(line.id(), article);
            draw(line);
            add(article);
            seen = line.sequence();
        }
        getElement().executeJs(TO_THE_END, toTheEnd);
        return true;
    }

    /// What everybody is told knows nobody's own reactions: they stay as they were.
    void reacted(int from, int until, Map<LineId, Map<Reaction, Integer>> counts) {
        for (var line : new ArrayList<>(lines.values())) {
            if (line.sequence() < from || line.sequence() > until) continue;
            var now = counts.getOrDefault(line.id(), Map.of());
            if (!now.equals(line.reactions())) put(line.with(now));
        }
    }

    /// At once for whoever pressed it; the count of all follows.
    void turned(LineId id, Reaction reaction) {
        var line = lines.get(id);
        if (line == null) return;
        var own = EnumSet.noneOf(Reaction.class);
        own.addAll(line.own());
        boolean mine = own.add(reaction);
        if (!mine) own.remove(reaction);
        var counts = new LinkedHashMap<>(line.reactions());
        counts.merge(reaction, mine ? 1 : -1, Integer::sum);
        counts.values().removeIf(many -> many <= 0);
        put(line.withOwn(own).with(counts));
    }

    private void put(Line line) {
        lines.put(line.id(), line);
        draw(line);
    }

    private void draw(Line line) {
        var article = shown.get(line.id());
        if (article != null) article.getElement().setProperty("innerHTML", html(line));
    }

    private String html(Line line) {
        var words = new StringBuilder("<header class=\"by\"><b>")
                .append(escaped(frame.name(line.name(), language)))
                .append("</b><time datetime=\"")
                .append(line.at())
                .append("\">")
                .append(frame.say().moment(language, line.at(), zone))
                .append("</time></header>");
        var answers = line.answers();
        if (answers != null) {
            var group = answers.group();
            words.append("<blockquote class=\"live-asked\"><span class=\"xs soft\">")
                    .append(escaped(
                            group == null
                                    ? frame.say().text(language, "live.asked.by-staff")
                                    : frame.say().text(language, "live.asked.from", groups.apply(group))))
                    .append("</span><p>")
                    .append(escaped(answers.text()))
                    .append("</p></blockquote>");
        }
        words.append("<div class=\"prose\">")
                .append(frame.markdown().html(line.text()))
                .append("</div><footer class=\"said\">");
        words.append(REACTIONS.stream().map(one -> reaction(line, one)).collect(Collectors.joining()));
        return words.append("</footer>").toString();
    }

    private String reaction(Line line, Reaction one) {
        int many = line.reactions().getOrDefault(one, 0);
        var label = frame.say().text(language, "channel.reaction." + one)
                + (many > 0 ? " " + frame.say().number(language, many) : "");
        if (!reacts) return many > 0 ? "<span>" + label + "</span>" : "";
        return "<button type=\"button\" data-act=\"%s\" aria-pressed=\"%s\"%s>%s</button>"
                .formatted(one, line.own().contains(one), many > 0 ? " class=\"has\"" : "", label);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
