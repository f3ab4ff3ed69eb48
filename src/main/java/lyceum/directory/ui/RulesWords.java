package lyceum.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.community.ParagraphChanges;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import org.springframework.stereotype.Component;

/// The rules to be read, and what changed in them.
@Component
class RulesWords {
    private final Communities communities;
    private final Markdown markdown;
    private final Say say;

    RulesWords(Communities communities, Markdown markdown, Say say) {
        this.communities = communities;
        this.markdown = markdown;
        this.say = say;
    }

    Prose prose(String text) {
        return Prose.ofHtml(markdown.html(text));
    }

    /// What is gone and what is new, in words and not by colour alone; what stays is left out.
    Div changes(CommunityId community, int from, int to, Locale language) {
        var changes = ParagraphChanges.between(
                communities.rules(community, from).text().in(language),
                communities.rules(community, to).text().in(language));
        var told = Parts.classed(new Div(), "changes");
        changes.paragraphs().stream()
                .filter(one -> one.fate() != ParagraphChanges.Fate.STAYS)
                .forEach(one -> {
                    boolean gone = one.fate() == ParagraphChanges.Fate.GONE;
                    var label = Parts.classed(
                            new Span(say.text(language, gone ? "directory.changes.gone" : "directory.changes.new")),
                            "label");
                    told.add(Parts.classed(new Paragraph(label, new Span(one.text())), gone ? "gone" : "new"));
                });
        if (changes.isEmpty()) told.add(new Paragraph(say.text(language, "directory.changes.none")));
        return told;
    }
}
