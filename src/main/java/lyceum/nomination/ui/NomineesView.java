package lyceum.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lyceum.nomination.Nomination;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Who is proposed for a round table and who stands, with the reasons, and the way to propose somebody.
@Route("groups/:group/nominees")
@PermitAll
@StyleSheet("rooms/standing.css")
class NomineesView extends NominationPage {
    NomineesView(NominationFrame frame) {
        super(frame);
    }

    @Override
    void open(GroupId group, BeforeEnterEvent event) {
        show(group);
    }

    private void show(GroupId group) {
        var all = frame.nominations().in(me(), group);
        var core = frame.groups().known(group);
        head(core, getTranslation("nomination.nominees"));
        add(
                Parts.classed(new Paragraph(getTranslation("nomination.nominees.lede")), "lede"),
                Parts.row(
                        Parts.primaryLink(getTranslation("nomination.propose.somebody"), NominationFrame.radar(group)),
                        Parts.link(getTranslation("nomination.to-succession"), "groups/" + group + "/succession")));
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("nomination.nominees.none"), getTranslation("nomination.nominees.none.sentence")));
            return;
        }
        var people = new HashSet<PersonId>();
        all.forEach(one -> people.addAll(List.of(one.person(), one.by())));
        var names = frame.names(people);
        list(all, Nomination.State.STANDS, names);
        list(all, Nomination.State.ASKED, names);
        var over = all.stream().filter(one -> !one.state().isOpen()).toList();
        if (!over.isEmpty()) section(getTranslation("nomination.over"), rows(over, names));
    }

    private void list(List<Nomination> all, Nomination.State state, Map<PersonId, String> names) {
        var some = all.stream().filter(one -> one.state() == state).toList();
        if (!some.isEmpty())
            section(
                    getTranslation("nomination.list." + state),
                    getTranslation("nomination.found", some.size()),
                    rows(some, names));
    }

    private Rows rows(List<Nomination> some, Map<PersonId, String> names) {
        var rows = Parts.classed(new Rows(), "points");
        for (var one : some) rows.row(about(one, names), act(one, names));
        return rows;
    }

    private Component about(Nomination one, Map<PersonId, String> names) {
        var gone = getTranslation("group.members.gone");
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(getTranslation("nomination.by", names.getOrDefault(one.by(), gone))));
        for (int i = 0; i < one.works().size(); i++)
            meta.add(new Anchor("showcase/" + one.works().get(i), getTranslation("nomination.evidence", i + 1)));
        return new Div(
                Parts.classed(new Span(names.getOrDefault(one.person(), gone)), "strong"),
                Parts.classed(new Paragraph(one.reason()), "small"),
                meta);
    }

    private Component act(Nomination one, Map<PersonId, String> names) {
        if (!one.state().isOpen())
            return Parts.classed(new Span(getTranslation("nomination.state." + one.state())), "small", "faint");
        if (!frame.nominations().mayWithdraw(me(), one)) return new Span();
        var withdraw = Parts.quiet(getTranslation("nomination.withdraw"), () -> withdraw(one));
        withdraw.setAriaLabel(getTranslation("nomination.withdraw.of", names.getOrDefault(one.person(), "")));
        return withdraw;
    }

    private void withdraw(Nomination one) {
        try {
            frame.nominations().withdraw(me(), one.id());
            Toast.done(getTranslation("nomination.withdrawn"));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(one.group());
    }
}
