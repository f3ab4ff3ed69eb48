package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.shared.GroupId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Facts;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import lyceum.standing.Contender;
import lyceum.standing.MyStanding;
import lyceum.standing.Standings;

/// Where I am, where the line is, what got me here and what would move me: for nobody's eyes but one's own.
@Route("groups/:group/standing")
@PermitAll
@StyleSheet("rooms/standing.css")
class MyStandingView extends StandingPage {
    private final transient Standings standings;

    MyStandingView(StandingFrame frame, Standings standings) {
        super(frame);
        this.standings = standings;
    }

    @Override
    void open(GroupId group, BeforeEnterEvent event) {
        var back = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("back")
                .orElse("0");
        show(standings.mine(me(), group, back.matches("[0-3]") ? Integer.parseInt(back) : 0));
    }

    private void show(MyStanding mine) {
        var head = head(mine.group(), "standing", getTranslation("standing.mine"));
        if (mine.group().isTable())
            head.act(Parts.buttonLink(
                    getTranslation("standing.leave"), "groups/" + mine.group().id() + "/leave"));
        add(windows(mine));
        add(figures(mine));
        if (mine.back() == 0)
            add(new Strip(
                    frame,
                    mine.group(),
                    mine.picture(),
                    mine.rank() > 0 ? (Long) mine.own().score() : null));
        if (!mine.moves().isEmpty())
            section(getTranslation("standing.moves"), getTranslation("standing.moves.note"), moves(mine));
        if (mine.lines().isEmpty()) {
            add(new EmptyState(getTranslation("standing.none"), getTranslation("standing.none.sentence")));
        } else {
            section(
                    getTranslation("standing.weeks"),
                    getTranslation("standing.weeks.note"),
                    new WeekBars(mine.window(), mine.lines()));
            section(
                    getTranslation("standing.points"),
                    getTranslation("standing.points.note", mine.lines().size()),
                    new PointsList(mine.lines(), mine.policy()));
            if (mine.own().away() > 0) add(sum(mine));
        }
        add(naming(mine));
    }

    /// This window and the three before it.
    private Component windows(MyStanding mine) {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("standing.windows"));
        for (int back = 0; back <= Standings.MOST_BACK; back++) {
            var path = "groups/" + mine.group().id() + "/standing" + (back == 0 ? "" : "?back=" + back);
            var link = new Anchor(path, getTranslation("standing.window." + back));
            if (back == mine.back()) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return new Div(nav, by(mine.window(), mine.policy()));
    }

    private Component figures(MyStanding mine) {
        var row = Parts.classed(Parts.row(), "standing-figures");
        if (mine.rank() > 0)
            row.add(figure(
                    getTranslation("standing.among", mine.picture().scores().size()),
                    getTranslation("standing.rank", mine.rank()),
                    ""));
        row.add(figure(
                getTranslation("standing.score"),
                StandingFrame.points(mine.own().score()),
                mine.rank() > 0 ? "m" : ""));
        long margin = mine.own().score() - mine.policy().passLine();
        if (mine.rank() > 0)
            row.add(figure(
                    getTranslation(margin >= 0 ? "standing.above" : "standing.short"),
                    StandingFrame.points(Math.abs(margin)),
                    "m"));
        row.add(Parts.classed(new Paragraph(sentence(mine, margin)), "small", "soft"));
        return row;
    }

    private static Component figure(String name, String number, String size) {
        var num = Parts.classed(new Span(number), "num");
        if (!size.isEmpty()) num.addClassName(size);
        return Parts.classed(new Div(Parts.classed(new Span(name), "small", "faint"), num), "figure");
    }

    private String sentence(MyStanding mine, long margin) {
        if (mine.own().place() != Contender.Place.ELIGIBLE)
            return getTranslation(
                    "standing.place." + mine.own().place(), mine.policy().newcomerDays());
        if (mine.back() > 0) return getTranslation("standing.earlier");
        if (margin >= 0) return getTranslation("standing.safe");
        return getTranslation(mine.atRisk() ? "standing.at-risk" : "standing.below");
    }

    private Component moves(MyStanding mine) {
        var rows = new Rows();
        for (var move : mine.moves()) {
            var what = new Span(getTranslation("standing.move." + move.kind()));
            if (move.plus() == 0) rows.row(what, faint(getTranslation("standing.move.capped")));
            else if (move.rank() == 0 || move.rank() == mine.rank())
                rows.row(what, new Span(getTranslation("standing.move.plus", StandingFrame.points(move.plus()))));
            else
                rows.row(
                        what,
                        new Span(getTranslation("standing.move.rank", StandingFrame.points(move.plus()), move.rank())));
        }
        rows.row(
                new Span(getTranslation("standing.move.WORK_GRADED")),
                Parts.link(getTranslation("standing.home"), "home"));
        return rows;
    }

    private static Span faint(String words) {
        return Parts.classed(new Span(words), "small", "faint");
    }

    /// From the points to the score: pro rata for leave, rounded once.
    private Component sum(MyStanding mine) {
        return new Facts()
                .fact(
                        getTranslation("standing.sum.leave"),
                        getTranslation(
                                "standing.sum.pro-rata",
                                mine.own().away(),
                                mine.window().days(),
                                mine.window().days() - mine.own().away()))
                .fact(
                        getTranslation("standing.score"),
                        Parts.classed(new Span(StandingFrame.points(mine.own().score())), "num"));
    }

    private Component naming(MyStanding mine) {
        var named = new Checkbox(getTranslation("standing.named"), mine.named());
        named.setHelperText(getTranslation("standing.named.help"));
        named.addValueChangeListener(change -> {
            try {
                standings.showName(me(), mine.group().id(), change.getValue());
                Toast.done(getTranslation(change.getValue() ? "standing.named.yes" : "standing.named.no"));
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
        });
        return Parts.classed(
                new Div(
                        named,
                        Parts.classed(
                                new Paragraph(Parts.link(
                                        getTranslation("standing.to-policy"),
                                        "groups/" + mine.group().id() + "/policy")),
                                "small")),
                "section",
                "stack");
    }
}
