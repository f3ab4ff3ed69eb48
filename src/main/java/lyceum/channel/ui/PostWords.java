package lyceum.channel.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.channel.GroupRole;
import lyceum.channel.Post;
import lyceum.channel.Presence;
import lyceum.channel.Reaction;
import lyceum.language.Markdown;
import lyceum.language.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// A post as one piece of HTML: five hundred open screens hold one element for each, and no component for every button
/// in it. Whatever was typed is escaped, or comes from [Markdown], which cleans it.
@Component
class PostWords {
    /// What a reader can press on a post, besides reactions.
    enum PostAct {
        EDIT,
        PIN,
        UNPIN,
        PAST,
        ACCEPT,
        REPORT,
        /// What those who keep order do.
        ORDER,
        OPEN
    }

    private final Markdown markdown;
    private final MentionWords mentions;
    private final Say say;

    PostWords(Markdown markdown, MentionWords mentions, Say say) {
        this.markdown = markdown;
        this.mentions = mentions;
        this.say = say;
    }

    /// @param fresh whether the reader has not seen it before
    String html(Post post, Presence reader, Set<PostAct> acts, boolean fresh, Locale language) {
        var words = new StringBuilder("<header class=\"by\"><b>").append(name(post.name(), language));
        words.append("</b>");
        if (post.role() != GroupRole.MEMBER) tag(words, say.text(language, "channel.role." + post.role()));
        words.append("<time datetime=\"").append(post.at()).append("\">");
        words.append(say.moment(language, post.at(), reader.group().zone())).append("</time>");
        if (post.pinned()) tag(words, say.text(language, "channel.post.pinned"));
        if (post.edits() > 0)
            words.append("<span>")
                    .append(say.text(language, "channel.post.edited"))
                    .append("</span>");
        if (fresh)
            words.append("<span class=\"fresh\">")
                    .append(say.text(language, "channel.post.new"))
                    .append("</span>");
        words.append("</header><div class=\"prose\">")
                .append(mentions.linked(
                        markdown.html(post.text()),
                        post.mentions(),
                        reader.group().community(),
                        reader.person(),
                        language));
        words.append("</div><footer class=\"said\">");
        Arrays.stream(Reaction.values()).forEach(one -> reaction(words, post, one, language));
        if (!acts.isEmpty())
            words.append(EnumSet.copyOf(acts).stream()
                    .map(act -> "<button type=\"button\" data-act=\"%s\">%s</button>"
                            .formatted(act, label(act, post, language)))
                    .collect(Collectors.joining("", "<span class=\"acts\">", "</span>")));
        return words.append("</footer>").toString();
    }

    String name(@Nullable String name, Locale language) {
        return name == null ? say.text(language, "group.members.gone") : HtmlUtils.htmlEscape(name, "UTF-8");
    }

    private String label(PostAct act, Post post, Locale language) {
        if (act == PostAct.OPEN && post.replies() > 0)
            return say.text(language, "channel.post.act.OPEN.replies", post.replies());
        return say.text(language, "channel.post.act." + act);
    }

    private void reaction(StringBuilder words, Post post, Reaction one, Locale language) {
        int many = post.reactions().getOrDefault(one, 0);
        words.append("<button type=\"button\" data-act=\"")
                .append(one)
                .append("\" aria-pressed=\"")
                .append(post.own().contains(one))
                .append('"')
                .append(many > 0 ? " class=\"has\"" : "")
                .append('>')
                .append(say.text(language, "channel.reaction." + one));
        if (many > 0) words.append(' ').append(say.number(language, many));
        words.append("</button>");
    }

    private static void tag(StringBuilder words, String label) {
        words.append("<span class=\"tag\">").append(label).append("</span>");
    }
}
