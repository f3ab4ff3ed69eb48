package lyceum.channel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Set;
import lyceum.channel.GroupAct;
import lyceum.channel.Post;
import lyceum.channel.PostBook;
import lyceum.channel.Question;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.channel.ReadMarks;
import lyceum.channel.SayingId;
import lyceum.channel.ui.PostWords.PostAct;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import org.jspecify.annotations.Nullable;

/// One question, its answers, and what solved it.
@Route("groups/:group/questions/:question")
@PermitAll
class QuestionView extends GroupPage {
    private final transient Questions questions;
    private final transient PostWords words;
    private final transient PostActs acts;
    private final transient PostBook book;
    private final transient ReadMarks marks;
    private final Div standing = new Div();
    private final Div writing = new Div();
    private final Arrived arrived = new Arrived(false);
    private PostList answers;
    private @Nullable Question question;

    QuestionView(
            GroupFrame frame, Questions questions, PostWords words, PostActs acts, PostBook book, ReadMarks marks) {
        super(frame);
        this.questions = questions;
        this.words = words;
        this.acts = acts;
        this.book = book;
        this.marks = marks;
        answers = list();
    }

    @Override
    void show(BeforeEnterEvent event) {
        var id = QuestionId.parse(event.getRouteParameters().get("question").orElse(""));
        var found = questions.get(reader().person(), id);
        if (!found.group().equals(group())) throw new NotFound();
        question = found;
        head(path() + "/questions");
        var back = Parts.classed(
                Parts.link(getTranslation("channel.question.back"), path() + "/questions"), "small", "soft");
        add(back, new H2(found.title()));
        if (!found.text().isEmpty()) add(Parts.classed(Prose.ofHtml(asked(found)), "question-text"));
        answers = list();
        add(standing, answers, writing, arrived);
        questions.answers(reader().person(), id, null).forEach(answers::addLast);
        marks.looked(reader().person(), found);
        stands();
    }

    private String asked(Question found) {
        var called = frame.mentions().on(group(), SayingId.of(found.id()), found.text());
        return frame.called()
                .linked(
                        frame.markdown().html(found.text()),
                        called,
                        reader().group().community(),
                        reader().person(),
                        language());
    }

    private PostList list() {
        var list = new PostList(words, this::reader, this::actsOn, Long.MAX_VALUE);
        return acts.listed(list, this::reader).onAct((post, act) -> {
            if (act == PostAct.ACCEPT) accept(post);
            else acts.run(post, act, reader(), () -> list.refresh(book.get(reader().person(), post.id())));
        });
    }

    private Set<PostAct> actsOn(Post post) {
        var all = EnumSet.noneOf(PostAct.class);
        all.addAll(acts.of(post, reader()));
        if (question().state() != Question.State.CLOSED
                && !post.author().equals(question().asker())
                && mayClose()) all.add(PostAct.ACCEPT);
        return all;
    }

    private boolean mayClose() {
        return reader().may(GroupAct.LEAD_QUEUE) || question().asker().equals(reader().person());
    }

    private Question question() {
        if (question == null) throw new NotFound();
        return question;
    }

    private void accept(Post post) {
        questions.accept(reader().person(), question().id(), post.id());
        again();
    }

    private void again() {
        question = questions.get(reader().person(), question().id());
        var last = answers.newest();
        questions.answers(reader().person(), question().id(), last).forEach(answers::addLast);
        stands();
    }

    /// Who asked, when, how it stands, and what can be done now.
    private void stands() {
        var now = question();
        answers.accept(now.accepted());
        standing.removeAll();
        var line = Parts.classed(new Div(), "row", "small", "soft");
        line.add(
                new Span(now.name() == null ? getTranslation("group.members.gone") : now.name()),
                new Span(frame.say()
                        .moment(language(), now.askedAt(), reader().group().zone())),
                Parts.classed(
                        new Span(getTranslation("channel.question.state." + QuestionsView.stateOf(now))),
                        now.accepted() == null ? "tag" : "tag ok"));
        if (now.alsoAsked() > 0) line.add(new Span(getTranslation("channel.question.also", now.alsoAsked())));
        standing.add(line);
        var same = now.sameAs();
        if (same != null)
            standing.add(new Anchor(path() + "/questions/" + same, getTranslation("channel.question.same")));
        if (now.state() != Question.State.CLOSED) {
            var row = Parts.row();
            if (mayClose())
                row.add(Parts.quiet(getTranslation("channel.question.close"), () -> {
                    questions.close(reader().person(), now.id());
                    again();
                }));
            if (reader().may(GroupAct.LEAD_QUEUE))
                row.add(Parts.quiet(getTranslation("channel.question.merge"), this::merge));
            standing.add(row);
        }
        if (!now.asker().equals(reader().person())) order(now);
        standing.addClassName("standing");
        write();
    }

    private void order(Question now) {
        var keeps = reader().may(GroupAct.KEEP_ORDER);
        if (!keeps && !reader().may(GroupAct.REPORT)) return;
        standing.add(Parts.classed(
                Parts.link(
                        getTranslation("channel.post.act." + (keeps ? PostAct.ORDER : PostAct.REPORT)),
                        path() + (keeps ? "/order/" : "/report/") + now.id()),
                "xs",
                "faint"));
    }

    private void write() {
        writing.removeAll();
        if (question().state() == Question.State.CLOSED) {
            writing.add(Parts.classed(new Paragraph(getTranslation("channel.question.is-closed")), "small", "faint"));
            return;
        }
        boolean asker = question().asker().equals(reader().person());
        if (!asker && !reader().isStaff()) {
            writing.add(Parts.classed(new Paragraph(getTranslation("channel.answer.wait")), "small", "faint"));
            return;
        }
        try {
            frame.presences().demand(reader(), asker && !reader().isStaff() ? GroupAct.ASK : GroupAct.ANSWER);
        } catch (Refusal held) {
            writing.add(new RefusalNote(held));
            return;
        }
        writing.add(new Composer(
                frame,
                reader(),
                "answer/" + question().id(),
                "",
                getTranslation(asker ? "channel.answer.back" : "channel.answer.text"),
                getTranslation(asker ? "channel.answer.back.do" : "channel.answer.do"),
                (_, text) -> questions.answer(reader().person(), question().id(), text),
                this::again));
    }

    private void merge() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("channel.question.merge"));
        dialog.setWidth("min(34rem, 96vw)");
        var into = new ComboBox<Question>(getTranslation("channel.question.merge.into"));
        into.setHelperText(getTranslation("channel.question.merge.help"));
        into.setItemLabelGenerator(Question::title);
        into.setItems(questions.page(reader().person(), group(), Set.of(Question.State.values()), false, 0).stream()
                .filter(one ->
                        one.sameAs() == null && !one.id().equals(question().id()))
                .toList());
        into.setWidthFull();
        dialog.add(into);
        dialog.getFooter()
                .add(
                        Parts.quiet(getTranslation("channel.cancel"), dialog::close),
                        Parts.primary(getTranslation("channel.question.merge.do"), () -> {
                            if (into.isEmpty()) return;
                            questions.merge(
                                    reader().person(),
                                    question().id(),
                                    into.getValue().id());
                            dialog.close();
                            again();
                        }));
        dialog.open();
    }

    @Override
    void hears(Post post) {
        answers.replace(post);
    }

    @Override
    void hears(Question changed) {
        if (!changed.id().equals(question().id())) return;
        if (changed.hidden()) {
            // Opened anew, it is refused like any page that does not exist.
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            return;
        }
        boolean grew = changed.answers() != question().answers()
                || !changed.waitsSince().equals(question().waitsSince());
        // What is being typed stays: the form is made anew only where it must go or come.
        boolean keep = changed.state() != Question.State.CLOSED && question().state() != Question.State.CLOSED;
        var typing = keep ? writing.getChildren().findFirst().orElse(null) : null;
        again();
        if (typing != null) {
            writing.removeAll();
            writing.add(typing);
        }
        if (grew)
            arrived.tell(getTranslation("channel.answer.arrived"), () -> marks.looked(reader().person(), question()));
    }

    @Override
    void mayOtherwise() {
        stands();
        answers.redraw();
    }
}
