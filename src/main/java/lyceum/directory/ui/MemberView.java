package lyceum.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Act;
import lyceum.directory.MemberPage;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.Refusal;
import lyceum.shell.Facts;
import lyceum.shell.Fields;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Somebody's page in the directory; before staff, with what the card said earlier.
@Route("directory/:community/:number")
@PermitAll
@StyleSheet("rooms/directory.css")
class MemberView extends Page implements BeforeEnterObserver {
    private final transient DirectoryFrame frame;

    MemberView(DirectoryFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(frame.community(event), frame.number(event));
    }

    private void show(CommunityId community, MemberNumber number) {
        var reader = frame.who().person();
        var member = frame.directory().member(reader, community, number);
        clear();
        boolean own = member.person().equals(reader);
        var head = head(
                frame.name(community, language()),
                member.name() == null ? getTranslation("directory.gone") : member.name());
        if (own)
            head.act(Parts.buttonLink(getTranslation("directory.own.edit"), DirectoryFrame.path(community) + "/me"));
        add(facts(community, member));
        introduction(member, own);
        if (frame.roles().may(reader, Act.KEEP_CARDS, community)) staff(community, number, member);
    }

    private Facts facts(CommunityId community, MemberPage member) {
        var facts = new Facts()
                .fact(
                        getTranslation("directory.number"),
                        Parts.classed(new Span(frame.written(community, member.number())), "num"));
        if (!member.region().isEmpty()) facts.fact(getTranslation("directory.card.region"), member.region());
        if (!member.job().isEmpty()) facts.fact(getTranslation("directory.card.job"), member.job());
        if (!member.skills().isEmpty()) facts.fact(getTranslation("directory.skills"), skills(member));
        if (!member.carded())
            facts.fact(
                    getTranslation("directory.card"),
                    Parts.classed(new Span(getTranslation("directory.unfinished")), "tag"));
        return facts;
    }

    private static Component skills(MemberPage member) {
        var row = Parts.classed(new Div(), "row", "tight");
        member.skills().forEach(skill -> row.add(Parts.classed(new Span(skill), "tag")));
        return row;
    }

    private void introduction(MemberPage member, boolean own) {
        if (!member.introduction().isEmpty())
            section(
                    getTranslation("directory.introduction"),
                    Prose.ofHtml(frame.markdown().html(member.introduction())));
        else if (own)
            section(
                    getTranslation("directory.introduction"),
                    Parts.classed(new Paragraph(getTranslation("directory.introduction.none")), "soft"));
    }

    private void staff(CommunityId community, MemberNumber number, MemberPage member) {
        var by = frame.who().person();
        var kept = frame.desk().card(by, community, number);
        var rows = new Rows();
        var format = frame.cards().format(community);
        if (kept.carded())
            rows.row(new Span(format.write(kept.card())), quiet(getTranslation("directory.history.now")));
        frame.desk()
                .history(by, community, number)
                .forEach(past -> rows.row(
                        new Span(format.write(past.card())),
                        quiet(getTranslation(
                                "directory.history.until",
                                past.until()
                                        .atZone(frame.communities()
                                                .get(community)
                                                .zone())))));
        section(
                getTranslation("directory.history"),
                getTranslation("directory.history.note"),
                rows.isEmpty() ? Parts.classed(new Paragraph(getTranslation("directory.history.none")), "soft") : rows);
        var mending = kept.mending();
        if (mending != null)
            add(new RefusalNote(
                    getTranslation("directory.mend.waits"), getTranslation("directory.mend.reason", mending.reason())));
        if (kept.carded() && member.name() != null) section(getTranslation("directory.mend"), mend(community, number));
    }

    private Div mend(CommunityId community, MemberNumber number) {
        var reason = new TextArea(getTranslation("directory.mend.why"));
        reason.setHelperText(getTranslation("directory.mend.help"));
        reason.setMaxLength(300);
        var notes = new Div();
        var fields = Map.of("reason", reason);
        var act = Parts.button(getTranslation("directory.mend.do"), () -> {
            try {
                Fields.clear(fields, notes);
                frame.desk().askToMend(frame.who().person(), community, number, reason.getValue());
                Toast.done(getTranslation("directory.mend.done"));
                show(community, number);
            } catch (Refusal refusal) {
                Fields.show(refusal, fields, notes);
            }
        });
        return Parts.classed(new Div(notes, reason, Parts.row(act)), "form");
    }

    private static Span quiet(String words) {
        return Parts.classed(new Span(words), "small", "faint");
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
