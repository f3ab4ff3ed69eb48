package lyceum.core.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.community.Communities;
import lyceum.core.Candidate;
import lyceum.core.Candidates;
import lyceum.core.CoreGroup;
import lyceum.core.CoreSeat;
import lyceum.core.CoreSeats;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.springframework.stereotype.Component;

/// For owners: which seats are offered and wait for an answer, and a search for whom to offer the next.
@Component
class OfferedSeats {
    private final CoreSeats seats;
    private final Candidates candidates;
    private final Accounts accounts;
    private final Communities communities;
    private final Say say;

    OfferedSeats(CoreSeats seats, Candidates candidates, Accounts accounts, Communities communities, Say say) {
        this.seats = seats;
        this.candidates = candidates;
        this.accounts = accounts;
        this.communities = communities;
        this.say = say;
    }

    /// @param again shows the whole page anew
    Section of(CoreGroup group, PersonId owner, Locale language, Runnable again) {
        var section = Parts.classed(new Section(new H2(say.text(language, "core.offers"))), "section");
        var open = seats.offers(owner, group.id());
        if (!open.isEmpty()) section.add(list(group, owner, open, language, again));
        section.add(group.byOffer() ? search(group, owner, language, again) : closed(language));
        return section;
    }

    private Rows list(CoreGroup group, PersonId owner, List<CoreSeat> open, Locale language, Runnable again) {
        var numbers = communities.get(group.community()).numbers();
        var people = accounts.people(open.stream().map(CoreSeat::person).toList());
        var rows = new Rows();
        for (var offer : open) {
            var person = people.get(offer.person());
            var name = person == null ? say.text(language, "group.members.gone") : person.name();
            var until = say.text(language, "core.offer.until", say.moment(language, offer.offerUntil(), group.zone()));
            var line = new Div(
                    new Span(name), Parts.classed(new Span(numbers.write(offer.number())), "num", "small", "soft"));
            var withdraw = Parts.quiet(
                    say.text(language, "core.offer.withdraw"),
                    () -> tries(
                            () -> seats.withdraw(owner, offer.id()),
                            say.text(language, "core.offer.withdrawn"),
                            again));
            withdraw.setAriaLabel(say.text(language, "core.offer.withdraw.of", name));
            rows.row(
                    new Div(Parts.classed(line, "row"), Parts.classed(new Paragraph(until), "xs", "faint")),
                    group.byOffer() ? withdraw : new Span());
        }
        return rows;
    }

    private Div closed(Locale language) {
        return Parts.stack(Parts.classed(new Paragraph(say.text(language, "core.offers.by-rounds")), "small", "soft"));
    }

    private Div search(CoreGroup group, PersonId owner, Locale language, Runnable again) {
        var found = new Div();
        var typed = new TextField(say.text(language, "core.offer.whom"));
        typed.setHelperText(say.text(language, "core.offer.whom.help"));
        typed.setMaxLength(60);
        typed.setClearButtonVisible(true);
        var founder = new Checkbox(say.text(language, "core.offer.founder"));
        Runnable look = () -> show(found, group, owner, typed.getValue(), founder, language, again);
        typed.addKeyPressListener(Key.ENTER, enter -> look.run());
        var line = Parts.row(typed, Parts.button(say.text(language, "core.offer.search"), look));
        look.run();
        return Parts.stack(Parts.classed(line, "search-line"), found, founder);
    }

    private void show(
            Div found,
            CoreGroup group,
            PersonId owner,
            String typed,
            Checkbox founder,
            Locale language,
            Runnable again) {
        found.removeAll();
        try {
            if (typed.isBlank()) {
                suggest(found, group, owner, founder, language, again);
                return;
            }
            var all = candidates.find(owner, group.id(), typed);
            if (all.isEmpty())
                found.add(Parts.classed(new Paragraph(say.text(language, "core.offer.nobody")), "small", "soft"));
            else found.add(candidates(all, group, owner, founder, language, again));
        } catch (Refusal refusal) {
            found.add(new RefusalNote(refusal));
        }
    }

    private void suggest(
            Div found, CoreGroup group, PersonId owner, Checkbox founder, Locale language, Runnable again) {
        var suggested = candidates.suggested(owner, group.id());
        if (suggested.isEmpty()) return;
        found.add(
                Parts.classed(new Paragraph(say.text(language, "core.offer.suggested")), "small", "soft"),
                candidates(suggested, group, owner, founder, language, again));
    }

    private Rows candidates(
            List<Candidate> all, CoreGroup group, PersonId owner, Checkbox founder, Locale language, Runnable again) {
        var numbers = communities.get(group.community()).numbers();
        var rows = new Rows();
        for (var one : all) {
            var who = Parts.row(
                    new Span(one.name()), Parts.classed(new Span(numbers.write(one.number())), "num", "small", "soft"));
            if (one.showcased())
                who.add(Parts.classed(new Span(say.text(language, "core.candidate.showcased")), "tag"));
            if (one.seat() != null) rows.row(who, note(language, "core.candidate." + one.seat()));
            else if (!one.live()) rows.row(who, note(language, "core.candidate.no-ticket"));
            else {
                var offer = Parts.button(
                        say.text(language, "core.offer.do"),
                        () -> tries(
                                () -> seats.offer(owner, group.id(), one.person(), founder.getValue()),
                                say.text(language, "core.offer.done", one.name()),
                                again));
                offer.setAriaLabel(say.text(language, "core.offer.do.to", one.name()));
                rows.row(who, offer);
            }
        }
        return rows;
    }

    private Span note(Locale language, String key) {
        return Parts.classed(new Span(say.text(language, key)), "small", "faint");
    }

    private static void tries(Runnable act, String done, Runnable again) {
        try {
            act.run();
            Toast.done(done);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        again.run();
    }
}
