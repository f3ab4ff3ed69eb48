package lyceum.channel.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.channel.Mention;
import lyceum.channel.MentionText;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.springframework.stereotype.Component;

/// Shows who is called upon in a text, by the name they have now, as a link to their page in the directory. What calls
/// nobody stays as it was typed.
@Component
class MentionWords {
    private final Say say;

    MentionWords(Say say) {
        this.say = say;
    }

    /// @param html clean
    String linked(String html, List<Mention> mentions, CommunityId community, PersonId reader, Locale language) {
        if (mentions.isEmpty()) return html;
        var known = mentions.stream().collect(Collectors.toMap(Mention::who, Function.identity()));
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.body()
                .nodeStream(TextNode.class)
                .filter(text -> text.getWholeText().indexOf('@') >= 0)
                .filter(text -> !(text.parent() instanceof Element parent) || parent.closest("a, code, pre") == null)
                .toList()
                .forEach(text -> link(text, known, community, reader, language));
        return page.body().html();
    }

    /// As plain words, for lists and titles.
    String name(Mention mention, Locale language) {
        var role = mention.role();
        if (role != null) return say.text(language, "channel.role." + role);
        return mention.name() == null ? say.text(language, "group.members.gone") : mention.name();
    }

    private void link(
            TextNode text, Map<String, Mention> known, CommunityId community, PersonId reader, Locale language) {
        var typed = text.getWholeText();
        var found = MentionText.TOKEN.matcher(typed);
        int from = 0;
        while (found.find()) {
            var mention = known.get(MentionText.plain(found.group(2)));
            if (mention == null) continue;
            text.before(new TextNode(typed.substring(from, found.start())));
            text.before(element(mention, community, reader, language));
            from = found.end();
        }
        if (from == 0) return;
        text.before(new TextNode(typed.substring(from)));
        text.remove();
    }

    private Node element(Mention mention, CommunityId community, PersonId reader, Locale language) {
        var number = mention.number();
        var element = new Element(number == null || mention.name() == null ? "span" : "a")
                .addClass("mention")
                .text("@" + name(mention, language));
        if (reader.equals(mention.person())) element.addClass("own");
        if (number != null && mention.name() != null)
            element.attr("href", "directory/" + community + "/" + number.value())
                    .attr("router-link", true);
        return element;
    }
}
