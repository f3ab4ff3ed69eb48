package lyceum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import lyceum.project.Access;
import lyceum.project.Part;
import lyceum.project.ProjectId;
import lyceum.project.ProjectMember;
import lyceum.shared.MemberNumber;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Who is in a project; for its owner also who asks, who is asked, and whom else to ask.
class PeoplePart extends Div {
    private final transient ProjectFrame frame;
    private final transient Access seen;
    private final transient Locale language;
    private final transient Runnable again;

    PeoplePart(ProjectFrame frame, Access seen, Locale language, Runnable again) {
        this.frame = frame;
        this.seen = seen;
        this.language = language;
        this.again = again;
        var asking = frame.people().asking(seen);
        if (!asking.isEmpty()) add(new H3(say("project.asking")), asking(asking));
        add(in(frame.people().in(seen)));
        var invited = frame.people().invited(seen);
        if (!invited.isEmpty()) add(new H3(say("project.invited")), invited(invited));
        if (seen.mayLead()) add(invite());
    }

    private Component asking(List<ProjectMember> some) {
        var rows = Parts.classed(new Rows(), "fold");
        for (var one : some) {
            var about = new Div(name(one));
            if (!one.note().isEmpty()) about.add(Parts.classed(new Paragraph(one.note()), "pre-line"));
            var yes = Parts.button(
                    say("project.let-in"),
                    () -> tries(() -> frame.people().decide(frame.me(), id(), one.person(), true)));
            yes.setAriaLabel(say("project.let-in.who", called(one)));
            var no = Parts.quiet(
                    say("project.not-let-in"),
                    () -> tries(() -> frame.people().decide(frame.me(), id(), one.person(), false)));
            no.setAriaLabel(say("project.not-let-in.who", called(one)));
            rows.row(about, Parts.row(yes, no));
        }
        return rows;
    }

    private Component in(List<ProjectMember> some) {
        var rows = Parts.classed(new Rows(), "roster");
        for (var one : some) {
            var end = Parts.row(Parts.classed(new Span(say("project.part." + one.part())), "tag"));
            if (one.away()) end.add(Parts.classed(new Span(say("project.away")), "tag"));
            if (seen.mayLead() && one.part() != Part.OWNER) {
                if (one.part() == Part.MEMBER && !one.away())
                    end.add(act(
                            "project.hand-over", one, () -> frame.people().handOver(frame.me(), id(), one.person())));
                end.add(act("project.remove", one, () -> frame.people().remove(frame.me(), id(), one.person())));
            }
            rows.row(name(one), end);
        }
        return rows;
    }

    private Component invited(List<ProjectMember> some) {
        var rows = new Rows();
        for (var one : some)
            rows.row(
                    name(one),
                    Parts.row(
                            Parts.classed(new Span(say("project.part." + one.part())), "tag"),
                            act("project.uninvite", one, () -> frame.people().remove(frame.me(), id(), one.person()))));
        return rows;
    }

    private Component invite() {
        var notes = new Div();
        var number = new TextField(say("project.invite.number"));
        number.setHelperText(say("project.invite.help"));
        number.setMaxLength(12);
        Runnable invite = () -> {
            notes.removeAll();
            var digits = number.getValue().replaceAll("[^0-9]", "");
            if (!digits.matches("0*[1-9][0-9]{0,8}")) {
                number.setErrorMessage(say("project.invite.no-number"));
                number.setInvalid(true);
                return;
            }
            try {
                var part = frame.people().invite(frame.me(), id(), new MemberNumber(Long.parseLong(digits)));
                Toast.done(say("project.invited." + part));
                again.run();
            } catch (Refusal refusal) {
                notes.add(new RefusalNote(refusal));
            }
        };
        number.addKeyPressListener(Key.ENTER, enter -> invite.run());
        return Parts.stack(
                Parts.classed(Parts.row(number, Parts.button(say("project.invite"), invite)), "search-line"), notes);
    }

    private Component act(String words, ProjectMember one, Runnable act) {
        var button = Parts.quiet(say(words), () -> tries(act));
        button.setAriaLabel(say(words + ".who", called(one)));
        return button;
    }

    private Component name(ProjectMember one) {
        var name = new Span(called(one));
        if (one.person().equals(frame.me())) name.addClassName("mine");
        if (one.number() == null) return new Div(name);
        var numbers = frame.communities().get(seen.project().community()).numbers();
        return Parts.row(Parts.classed(new Span(numbers.write(one.number())), "num", "small", "soft"), name);
    }

    private String called(ProjectMember one) {
        return one.name() == null ? say("group.members.gone") : one.name();
    }

    private ProjectId id() {
        return seen.project().id();
    }

    private void tries(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        again.run();
    }

    private String say(String key, Object... with) {
        return frame.say().text(language, key, with);
    }
}
