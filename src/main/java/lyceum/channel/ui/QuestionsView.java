package lyceum.channel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lyceum.channel.Channel;
import lyceum.channel.GroupAct;
import lyceum.channel.Question;
import lyceum.channel.QuestionId;
import lyceum.channel.QuestionWindows;
import lyceum.channel.Questions;
import lyceum.channel.ReadMarks;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// The queue of questions: who waits, how long, and what was answered.
@Route("groups/:group/questions")
@PermitAll
class QuestionsView extends GroupPage {
    /// What of the queue is shown; it stands in the address.
    private enum Part {
        OPEN(Set.of(Question.State.OPEN), false),
        ANSWERED(Set.of(Question.State.ANSWERED, Question.State.CLOSED), false),
        MINE(Set.of(Question.State.values()), true);

        private final Set<Question.State> states;
        private final boolean own;

        Part(Set<Question.State> states, boolean own) {
            this.states = states;
            this.own = own;
        }
    }

    private static final Duration A_WINDOW = Duration.ofHours(1);

    private final transient Questions questions;
    private final transient QuestionWindows windows;
    private final transient ReadMarks marks;
    private final transient Ages ages;
    private final Div writing = new Div();
    private final Div window = new Div();
    private final Div column = new Div();
    private final Map<QuestionId, ListItem> shown = new LinkedHashMap<>();
    private Rows rows = new Rows();
    private Part part = Part.OPEN;

    QuestionsView(GroupFrame frame, Questions questions, QuestionWindows windows, ReadMarks marks, Ages ages) {
        super(frame);
        this.questions = questions;
        this.windows = windows;
        this.marks = marks;
        this.ages = ages;
    }

    @Override
    void show(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse("");
        part = switch (asked) {
            case "answered" -> Part.ANSWERED;
            case "mine" -> Part.MINE;
            default -> Part.OPEN;
        };
        head(path() + "/questions");
        tellMode();
        write();
        add(window, writing, parts(), column);
        list();
    }

    private Nav parts() {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("channel.questions.show"));
        for (var one : Part.values()) {
            if (one == Part.MINE && !reader().isMember()) continue;
            var name = one.name().toLowerCase(java.util.Locale.ROOT);
            var link = new Anchor(
                    path() + "/questions" + (one == Part.OPEN ? "" : "?show=" + name),
                    getTranslation("channel.questions.show." + name));
            if (one == part) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private void list() {
        column.removeAll();
        shown.clear();
        rows = Parts.classed(new Rows(), "queue");
        column.add(rows);
        more(0);
        if (shown.isEmpty())
            column.add(new EmptyState(
                    getTranslation("channel.questions.empty." + part),
                    getTranslation(
                            reader().may(GroupAct.ASK)
                                    ? "channel.questions.empty.ask"
                                    : "channel.questions.empty.staff")));
        shown.keySet().stream()
                .mapToLong(QuestionId::value)
                .max()
                .ifPresent(newest -> marks.read(reader().person(), group(), Channel.QUESTIONS, newest));
    }

    private void more(int offset) {
        var page = questions.page(reader().person(), group(), part.states, part.own, offset);
        page.forEach(this::put);
        if (page.size() < Questions.A_PAGE) return;
        var more = Parts.row();
        more.add(Parts.quiet(getTranslation("channel.questions.more"), () -> {
            column.remove(more);
            more(offset + Questions.A_PAGE);
        }));
        column.add(more);
    }

    private void put(Question question) {
        var known = shown.get(question.id());
        var item = known == null ? new ListItem() : known;
        item.removeAll();
        var title = Parts.classed(new Anchor(path() + "/questions/" + question.id(), question.title()), "title");
        item.add(new Div(title, meta(question)), state(question));
        if (known != null) return;
        shown.put(question.id(), item);
        rows.add(item);
    }

    private Div meta(Question question) {
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(question.name() == null ? getTranslation("group.members.gone") : question.name()));
        meta.add(new Span(
                question.state() == Question.State.OPEN
                        ? getTranslation("channel.question.waits", ages.since(question.waitsSince(), language()))
                        : frame.say()
                                .moment(
                                        language(),
                                        question.askedAt(),
                                        reader().group().zone())));
        if (question.answers() > 0) meta.add(new Span(getTranslation("channel.question.answers", question.answers())));
        if (question.alsoAsked() > 0) meta.add(new Span(getTranslation("channel.question.also", question.alsoAsked())));
        return meta;
    }

    private Div state(Question question) {
        var tag = Parts.classed(new Span(getTranslation("channel.question.state." + stateOf(question))), "tag");
        if (question.accepted() != null) tag.addClassName("ok");
        if (question.escalatedTo() != null) tag.addClassName("warn");
        return Parts.row(tag);
    }

    static String stateOf(Question question) {
        if (question.sameAs() != null) return "SAME";
        if (question.accepted() != null) return "SOLVED";
        return question.escalatedTo() != null ? "ESCALATED" : question.state().name();
    }

    private void write() {
        writing.removeAll();
        if (!reader().isMember() || reader().isStaff()) return;
        try {
            frame.presences().demand(reader(), GroupAct.ASK);
            if (!windows.mode(reader().person(), group()).takesQuestions()) {
                writing.add(new RefusalNote(
                        getTranslation("channel.window.shut"), getTranslation("channel.window.shut.sentence")));
                return;
            }
        } catch (lyceum.shared.Refusal held) {
            writing.add(new RefusalNote(held));
            return;
        }
        writing.add(new Composer(
                frame,
                reader(),
                "ask/" + group(),
                getTranslation("channel.ask.title"),
                getTranslation("channel.ask.text"),
                getTranslation("channel.ask.do"),
                (title, text) -> {
                    var id = questions.ask(reader().person(), group(), title, text);
                    Toast.done(getTranslation("channel.ask.done"));
                    getUI().ifPresent(ui -> ui.navigate(path() + "/questions/" + id));
                },
                () -> {}));
    }

    private void tellMode() {
        window.removeAll();
        var mode = windows.mode(reader().person(), group());
        boolean leads = reader().may(GroupAct.LEAD_QUEUE);
        var line = Parts.classed(new Div(), mode.windowUntil() == null ? "row" : "window-open");
        if (mode.windowUntil() != null)
            line.add(new Span(getTranslation(
                    "channel.window.open",
                    mode.windowUntil().atZone(reader().group().zone()))));
        else if (mode.announcementOnly() && leads) line.add(new Span(getTranslation("channel.window.only")));
        if (leads) {
            line.add(
                    mode.windowUntil() == null
                            ? Parts.button(
                                    getTranslation("channel.window.open.do"),
                                    () -> windows.open(reader().person(), group(), A_WINDOW))
                            : Parts.button(
                                    getTranslation("channel.window.close.do"),
                                    () -> windows.close(reader().person(), group())));
            line.add(Parts.quiet(
                    getTranslation(mode.announcementOnly() ? "channel.mode.always.do" : "channel.mode.only.do"),
                    () -> windows.announceOnly(reader().person(), group(), !mode.announcementOnly())));
            line.add(Parts.classed(new Paragraph(getTranslation("channel.window.what")), "small", "faint"));
        }
        if (line.getChildren().findAny().isPresent()) window.add(Parts.classed(line, "section"));
    }

    @Override
    void modeChanged() {
        tellMode();
        write();
    }

    @Override
    void mayOtherwise() {
        tellMode();
        write();
    }

    @Override
    void hears(Question question) {
        boolean fits = !question.hidden()
                && part.states.contains(question.state())
                && (!part.own || question.asker().equals(reader().person()));
        var known = shown.get(question.id());
        if (known != null && !fits) {
            shown.remove(question.id());
            rows.remove(known);
        } else if (known != null || fits) {
            if (shown.isEmpty()) list();
            else put(question);
        }
    }
}
