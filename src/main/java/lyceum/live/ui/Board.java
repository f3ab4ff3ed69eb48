package lyceum.live.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lyceum.live.Asked;
import lyceum.live.AskedId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// The questions that wait: each is one element that stays while it waits, so that nobody loses a button under the
/// finger or an answer half written. The audience sees what most want to know, what is picked and what they asked
/// themselves; how many more wait stands below, and is told to a hall of hundreds at the price of a number.
class Board extends Div {
    /// So many stand before the audience by themselves.
    static final int FIRST = 10;

    private final transient LiveFrame frame;
    private final PersonId me;
    private final transient Locale language;
    private final transient Function<GroupId, String> groups;
    private final boolean leads;
    private final boolean on;
    private final Rows rows = Parts.classed(new Rows(), "live-board");
    private final Paragraph none = Parts.classed(new Paragraph(), "soft", "small");
    private final Button more = Parts.quiet("", this::showAll);
    private final transient Map<AskedId, Row> shown = new LinkedHashMap<>();
    private final transient Set<AskedId> upvoted = new HashSet<>();
    private transient List<Asked> latest = List.of();
    private boolean all;

    /// @param on whether something can still be done about them
    Board(LiveFrame frame, Locale language, Function<GroupId, String> groups, boolean leads, boolean on) {
        this.frame = frame;
        this.me = frame.me();
        this.language = language;
        this.groups = groups;
        this.leads = leads;
        this.on = on;
        this.all = leads || !on;
        none.setText(frame.say().text(language, "live.asked.none"));
        more.setVisible(false);
        add(none, rows, more);
    }

    void first(List<Asked> board) {
        upvoted.addAll(frame.questions().upvoted(me, board));
        show(board);
    }

    void show(List<Asked> board) {
        latest = board;
        var now = new LinkedHashMap<AskedId, Row>();
        int place = 0;
        for (var asked : board) {
            if (place++ >= FIRST && !stands(asked)) continue;
            var row = shown.computeIfAbsent(asked.id(), _ -> new Row(asked));
            row.tell(asked);
            now.put(asked.id(), row);
        }
        shown.values().stream().filter(row -> !now.containsValue(row)).forEach(rows::remove);
        shown.clear();
        shown.putAll(now);
        none.setVisible(board.isEmpty());
        int waiting = board.size() - now.size();
        more.setVisible(waiting > 0);
        more.setText(waiting > 0 ? getTranslation("live.asked.more", waiting) : "");
        inOrder(List.copyOf(now.values()));
    }

    /// Whether it stands there, wherever in the queue it is: what is there already does not go from under a finger.
    private boolean stands(Asked asked) {
        return all || asked.state() == Asked.State.PICKED || asked.asker().equals(me) || shown.containsKey(asked.id());
    }

    private void showAll() {
        all = true;
        show(latest);
    }

    /// Only what is new or has moved is sent.
    private void inOrder(List<Row> wanted) {
        for (int i = 0; i < wanted.size(); i++)
            if (i >= rows.getComponentCount() || rows.getComponentAt(i) != wanted.get(i))
                rows.addComponentAtIndex(i, wanted.get(i));
    }

    private final class Row extends ListItem {
        private final AskedId id;
        private final boolean own;
        private final Span votes = Parts.classed(new Span(), "num", "small");
        private final Div acts = Parts.row();
        private Asked.@Nullable State stands;
        private @Nullable Div answer;

        Row(Asked asked) {
            id = asked.id();
            own = asked.asker().equals(me);
            var group = asked.group();
            var from = group == null ? getTranslation("live.asked.by-staff") : groups.apply(group);
            var words = new Div(
                    Parts.classed(new Span(asked.text()), "title"),
                    Parts.classed(
                            new Div(new Span(frame.name(asked.name(), language)), new Span(from), votes), "meta"));
            add(words, acts);
        }

        void tell(Asked asked) {
            votes.setText(getTranslation("live.votes", asked.votes()));
            if (asked.state() == stands) return;
            stands = asked.state();
            acts.removeAll();
            if (answer != null) remove(answer);
            answer = null;
            setClassName("picked", stands == Asked.State.PICKED);
            if (stands == Asked.State.PICKED) {
                acts.add(Parts.classed(new Span(getTranslation("live.picked")), "tag", "ok"));
                if (leads && on) answers();
            } else if (on && !own) acts.add(vote());
            if (leads && on) {
                if (stands == Asked.State.OPEN)
                    acts.add(Parts.quiet(
                            getTranslation("live.pick"),
                            () -> act(() -> frame.questions().pick(me, id))));
                acts.add(Parts.quiet(
                        getTranslation("live.aside"),
                        () -> act(() -> frame.questions().setAside(me, id))));
            }
        }

        private void answers() {
            var form = answering();
            answer = form;
            add(form);
        }

        private Button vote() {
            boolean done = upvoted.contains(id);
            var button = Parts.button(getTranslation(done ? "live.upvoted" : "live.upvote"), () -> {});
            button.addThemeNames("small");
            button.setEnabled(!done);
            button.addClickListener(click -> {
                act(() -> {
                    frame.questions().upvote(me, id);
                    upvoted.add(id);
                    button.setText(getTranslation("live.upvoted"));
                    button.setEnabled(false);
                });
            });
            return button;
        }

        private Div answering() {
            var form = frame.form("live/answer/" + id);
            var text = new TextArea(getTranslation("live.answer"));
            text.setMinRows(2);
            text.setMaxRows(12);
            form.text("text", text);
            form.acts(Parts.button(getTranslation("live.answer.act"), () -> {
                try {
                    frame.questions().answer(me, id, text.getValue());
                } catch (Refusal refusal) {
                    form.show(List.of(refusal));
                    return;
                }
                form.drop();
                Toast.done(getTranslation("live.answered"));
            }));
            form.restore(text::clear);
            return form;
        }

        private void act(Runnable deed) {
            try {
                deed.run();
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
        }
    }
}
