package lyceum.round.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Round;
import lyceum.round.Round.State;
import lyceum.shell.Parts;
import lyceum.shell.Stepper;
import org.jspecify.annotations.Nullable;

/// How far a round is, when what comes next, and what it waits for.
class RoundWay extends RoundPart {
    private static final List<State> WAY = List.of(
            State.DRAFT,
            State.ANNOUNCED,
            State.SCORING,
            State.PROVISIONAL,
            State.APPEAL,
            State.CONFIRMED,
            State.EXECUTED,
            State.SUCCESSION,
            State.CLOSED);

    private final transient Round round;
    private final transient RotatingGroup group;

    RoundWay(RoundFrame frame, Round round, RotatingGroup group, Instant now) {
        super(frame, round);
        this.round = round;
        this.group = group;
        addClassName("round-way");
        int here = WAY.indexOf(round.state());
        var notes = notes();
        var stepper = new Stepper();
        for (int i = 0; i < WAY.size(); i++) {
            var name = getTranslation("round.state." + WAY.get(i));
            var note = notes.getOrDefault(WAY.get(i), "");
            if (i < here) stepper.past(name, note);
            else if (i == here) stepper.now(name, note);
            else stepper.later(name, note);
        }
        add(stepper, Parts.classed(new Paragraph(waitsFor(now)), "soft"));
    }

    private Map<State, String> notes() {
        var notes = new EnumMap<State, String>(State.class);
        note(notes, State.ANNOUNCED, round.announcedAt());
        notes.put(State.SCORING, getTranslation("round.until", round.window().last()));
        note(notes, State.PROVISIONAL, round.snapshotAt());
        if (round.appealsAt() == null) notes.put(State.APPEAL, getTranslation("round.note.appeal"));
        else note(notes, State.APPEAL, round.appealsAt());
        if (round.confirmedAt() == null) notes.put(State.CONFIRMED, getTranslation("round.note.confirmed"));
        else note(notes, State.CONFIRMED, round.confirmedAt());
        if (round.executedAt() == null) notes.put(State.EXECUTED, getTranslation("round.note.executed"));
        else note(notes, State.EXECUTED, round.executedAt());
        return notes;
    }

    private void note(Map<State, String> notes, State state, @Nullable Instant at) {
        if (at != null) notes.put(state, moment(at));
    }

    private String waitsFor(Instant now) {
        var key = "round.waits." + round.state();
        return switch (round.state()) {
            case ANNOUNCED -> getTranslation(key, round.window().first());
            case SCORING -> getTranslation(key, round.window().last());
            case PROVISIONAL -> getTranslation(key, after(round.snapshotAt(), Round.LOOKED_THROUGH));
            case APPEAL -> {
                var until = round.appealsAt() == null ? now : round.appealsAt().plus(Round.APPEALS);
                yield now.isBefore(until)
                        ? getTranslation(key, moment(until))
                        : getTranslation(round.signedBy() == null ? "round.waits.SIGN" : "round.waits.SECOND");
            }
            case CONFIRMED -> getTranslation(key, after(round.confirmedAt(), Round.HANDED_OVER));
            case EXECUTED, SUCCESSION -> getTranslation(key, after(round.executedAt(), Round.UNDONE_WITHIN));
            case DRAFT, CLOSED, CANCELLED, REVERSED -> getTranslation(key);
        };
    }

    private String after(@Nullable Instant at, java.time.Duration passed) {
        return at == null ? "" : moment(at.plus(passed));
    }

    private String moment(Instant at) {
        return frame.say().moment(language(), at, group.zone());
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
