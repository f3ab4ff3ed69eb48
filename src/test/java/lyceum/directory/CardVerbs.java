package lyceum.directory;

import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.admission.Admissions;
import lyceum.shared.MemberNumber;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class CardVerbs implements Verbs {
    private final CardDesk desk;
    private final Admissions admissions;
    private final Papers papers;
    private final Cast cast;

    CardVerbs(CardDesk desk, Admissions admissions, Papers papers, Cast cast) {
        this.desk = desk;
        this.admissions = admissions;
        this.papers = papers;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "CardDesk.reformat",
                (stage, by) -> desk.reformat(by, stage.community(), new CardFormat(List.of(CardPart.NICK), "-")),
                "CardDesk.toMend",
                (stage, by) -> desk.toMend(by, stage.community(), 0, 10),
                "CardDesk.countToMend",
                (stage, by) -> desk.countToMend(by, stage.community()),
                "CardDesk.askToMend",
                (stage, by) -> desk.askToMend(by, stage.community(), number(stage), "看不懂"),
                "CardDesk.history",
                (stage, by) -> desk.history(by, stage.community(), number(stage)),
                "CardDesk.card",
                (stage, by) -> desk.card(by, stage.community(), number(stage)));
    }

    private MemberNumber number(Stage stage) {
        var ada = cast.ada();
        admissions.hold(stage.cohort(), ada, false);
        papers.settle(ada, stage.community());
        return papers.last(stage.community());
    }
}
