package lyceum.friday.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.friday.Share;
import lyceum.friday.Share.State;
import lyceum.language.Languages;
import lyceum.shell.Parts;
import lyceum.shell.Stepper;
import org.jspecify.annotations.Nullable;

/// Where a share stands, and what it waits for.
class Course extends Div {
    private static final List<State> WAY = List.of(
            State.BOOKED, State.NOTICED, State.READY, State.LIVE, State.SUMMARY_DUE, State.PUBLISHED, State.ARCHIVED);

    private final transient FridayFrame frame;
    private final transient Share share;
    private final transient ZoneId zone;

    Course(FridayFrame frame, Share share, ZoneId zone) {
        this.frame = frame;
        this.share = share;
        this.zone = zone;
        addClassName("share-course");
        int here = WAY.indexOf(share.state());
        if (here < 0) return;
        var notes = notes();
        var stepper = new Stepper();
        for (int i = 0; i < WAY.size(); i++) {
            var name = getTranslation("friday.state." + WAY.get(i));
            var note = notes.getOrDefault(WAY.get(i), "");
            if (i < here) stepper.past(name, note);
            else if (i == here) stepper.now(name, note);
            else stepper.later(name, note);
        }
        add(stepper, Parts.classed(new Paragraph(waitsFor()), "small", "soft"));
    }

    private Map<State, String> notes() {
        var notes = new EnumMap<State, String>(State.class);
        var evening = share.evening();
        note(notes, State.LIVE, share.start());
        note(notes, State.SUMMARY_DUE, evening.endedAt());
        note(notes, State.PUBLISHED, evening.publishedAt());
        frame.steps().noticeDue(share).ifPresent(at -> note(notes, State.NOTICED, at));
        return notes;
    }

    private void note(Map<State, String> notes, State state, @Nullable Instant at) {
        if (at != null) notes.put(state, frame.moment(at, zone, language()));
    }

    private String waitsFor() {
        if (frame.steps().isTooLate(share)) return getTranslation("friday.waits.LATE");
        var names = frame.names(List.of(share));
        return getTranslation(
                "friday.waits." + share.state(),
                frame.name(
                        names,
                        share.state() == State.SUMMARY_DUE ? share.owesSummary() : share.presenter(),
                        language()));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
