package lyceum.board;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// What was written for others stays under a neutral name; what is open goes to whoever takes it.
@Component
class BoardTraces implements Keeper {
    private final CardWork work;

    BoardTraces(CardWork work) {
        this.work = work;
    }

    @Override
    public String room() {
        return "board";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("board_card", "owner", Stays.DUTY).told("board-cards", """
                        select project, title, body as text, due_on
                        from board_card
                        where owner = :person
                        order by id"""),
                Trace.stays("board_card", "written_by", Stays.WORDS),
                Trace.stays("board_comment", "author", Stays.WORDS).told("card-comments", """
                        select body as text, written_at
                        from board_comment
                        where author = :person
                        order by id"""),
                Trace.stays("board_step", "person", Stays.WORDS));
    }

    @Override
    public void partFrom(Whose whose) {
        work.releaseAll(whose.person());
    }
}
