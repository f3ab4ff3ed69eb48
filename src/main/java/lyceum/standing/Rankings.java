package lyceum.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.core.CoreGroup;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// What members have under a policy over a window, without any seat: for rooms that have asked who may know.
@Service
public class Rankings {
    /// An answer that solved somebody's question.
    /// @param path where it stands
    public record Helped(String title, String path) {}

    private final ScoreRows rows;
    private final CreditRows credits;
    private final PolicyRows policies;
    private final Boards boards;
    private final Questions questions;

    Rankings(ScoreRows rows, CreditRows credits, PolicyRows policies, Boards boards, Questions questions) {
        this.rows = rows;
        this.credits = credits;
        this.policies = policies;
        this.boards = boards;
        this.questions = questions;
    }

    /// That version; 0 is what holds until an owner decides otherwise.
    public EliminationPolicy policy(GroupId group, int version) {
        return version == 0
                ? EliminationPolicy.usual()
                : policies.version(group, version).map(PolicyVersion::policy).orElseThrow(NotFound::new);
    }

    /// What holds now.
    public EliminationPolicy policy(GroupId group) {
        return policies.of(group, 1).stream()
                .findFirst()
                .map(PolicyVersion::policy)
                .orElseGet(EliminationPolicy::usual);
    }

    /// The window that ends today.
    public Window running(CoreGroup group, EliminationPolicy policy) {
        return boards.running(group.zone(), group.founded(), policy);
    }

    /// In hundredths; whoever has no points has 0. One question, however many they are.
    public Map<PersonId, Long> scores(
            CommunityId community, EliminationPolicy policy, Window window, Collection<PersonId> people) {
        var tallies = Tally.of(policy, rows.totals(community, window, people));
        var scores = new HashMap<PersonId, Long>();
        for (var person : people)
            scores.put(person, tallies.getOrDefault(person, Tally.NOTHING).score(window.days(), 0));
        return scores;
    }

    /// @param score in hundredths
    public record Ranked(PersonId person, long score) {}

    /// Everybody in that community who has points, the highest first. Two questions: the window that ends today is kept
    /// ready under the policies in force, any other is added up.
    public List<Ranked> all(CommunityId community, EliminationPolicy policy, Window window, int offset, int most) {
        var weights = Weights.of(policy);
        var kept = credits.window(community, weights, window.days())
                .map(one -> credits.kept(one, window.last(), offset, most))
                .orElseGet(List::of);
        var credited = kept.isEmpty() ? credits.summed(community, weights, window, offset, most) : kept;
        return credited.stream()
                .map(one -> new Ranked(one.person(), Tally.rounded(one.exact(), Tally.TEN_THOUSANDTHS_IN_A_HUNDREDTH)))
                .toList();
    }

    /// Answers of these people that solved a question, the newest first; two questions, however many.
    public Map<PersonId, List<Helped>> helped(CommunityId community, Window window, Collection<PersonId> people) {
        var events = rows.events(community, ScoreKind.HELP_ACCEPTED, window, people);
        var titles = questions.titles(
                events.stream().map(event -> new QuestionId(event.thing())).toList());
        var helped = new HashMap<PersonId, List<Helped>>();
        for (var event : events) {
            var question = new QuestionId(event.thing());
            helped.computeIfAbsent(event.person(), _ -> new java.util.ArrayList<>())
                    .add(new Helped(
                            titles.getOrDefault(question, ""), "groups/" + event.group() + "/questions/" + question));
        }
        return helped;
    }
}
