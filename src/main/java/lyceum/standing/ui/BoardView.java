package lyceum.standing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.shared.GroupId;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.GroupBoard;
import lyceum.standing.Standings;

/// The board before the group: names only at or above the pass line, dots and counts for everybody.
@Route("groups/:group/board")
@PermitAll
@StyleSheet("rooms/standing.css")
class BoardView extends StandingPage {
    private final transient Standings standings;

    BoardView(StandingFrame frame, Standings standings) {
        super(frame);
        this.standings = standings;
    }

    @Override
    void open(GroupId group, BeforeEnterEvent event) {
        var board = standings.board(me(), group);
        head(board.group(), "board", getTranslation("standing.board"));
        add(by(board.window(), board.policy()));
        if (board.picture().scores().isEmpty()) {
            add(new EmptyState(getTranslation("standing.board.none"), getTranslation("standing.board.none.sentence")));
        } else {
            add(new Strip(frame, board.group(), board.picture(), board.own()));
            section(
                    getTranslation("standing.board.named"),
                    getTranslation("standing.board.named.note"),
                    board.levels().isEmpty() ? named(board) : levels(board),
                    Parts.classed(
                            new Paragraph(getTranslation("standing.board.unnamed", board.unnamed())), "small", "soft"));
        }
        if (!board.notAgreed().isEmpty())
            section(
                    getTranslation("standing.not-agreed"),
                    getTranslation("standing.not-agreed.note"),
                    new Paragraph(String.join(getTranslation("standing.comma"), board.notAgreed())));
        if (!board.founders().isEmpty())
            section(
                    getTranslation("standing.founders"),
                    getTranslation("standing.founders.note"),
                    new Paragraph(String.join(getTranslation("standing.comma"), board.founders())));
    }

    private Rows named(GroupBoard board) {
        var numbers = frame.communities().get(board.group().community()).numbers();
        var rows = Parts.classed(new Rows(), "board-list");
        for (var one : board.named()) {
            var name = new Span(one.name());
            if (one.own()) name.addClassName("mine");
            rows.row(
                    new Div(
                            Parts.classed(new Span(getTranslation("standing.rank", one.rank())), "num", "rank"),
                            name,
                            Parts.classed(new Span(numbers.write(one.number())), "num", "small", "faint")),
                    Parts.classed(new Span(StandingFrame.points(one.score())), "num"));
        }
        return rows;
    }

    /// The highest band first; within it the order says nothing.
    private Div levels(GroupBoard board) {
        var numbers = frame.communities().get(board.group().community()).numbers();
        var levels = Parts.classed(new Div(), "levels");
        for (var level : board.levels()) {
            var rows = Parts.classed(new Rows(), "board-list");
            for (var one : level.people()) {
                var name = new Span(one.name());
                if (one.own()) name.addClassName("mine");
                rows.row(
                        new Div(name, Parts.classed(new Span(numbers.write(one.number())), "num", "small", "faint")),
                        new Span());
            }
            levels.add(new H3(getTranslation("standing.band." + level.band())), rows);
        }
        return levels;
    }
}
