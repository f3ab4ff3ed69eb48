package lyceum.review;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said about somebody's work goes with the work; what they said about others' stays for those.
@Component
class ReviewTraces implements Keeper {
    private final JdbcClient sql;

    ReviewTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "review";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("review", "author").told("feedback", """
                        select released_at, words
                        from review
                        where author = :person and released_at is not null
                        order by released_at, id"""),
                Trace.stays("review", "reviewer", Stays.WORDS).told("reviews", """
                        select written_at, words, note
                        from review
                        where reviewer = :person
                        order by id"""),
                Trace.gone("review_invitation", "person").told("review-invitations", """
                        select invited_at, accepted_at, ended_at
                        from review_invitation
                        where person = :person
                        order by id"""),
                Trace.stays("review_invitation", "invited_by", Stays.DUTY),
                Trace.gone("review_phrase", "person").told("phrases", """
                        select words
                        from review_phrase
                        where person = :person
                        order by id"""));
    }

    @Override
    public void partFrom(Whose whose) {
        for (var part : List.of("review_score", "review_remark"))
            sql.sql("delete from " + part + " where review in (select id from review where author = ?)")
                    .param(whose.person().value())
                    .update();
    }
}
