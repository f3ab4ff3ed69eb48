package lyceum.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// A place ends and is free for the next; claims stay as tombstones, so that late news of an admission places nobody.
@Component
class GroupTraces implements Keeper {
    private final Placing placing;
    private final Members members;
    private final Communities communities;
    private final Places places;
    private final Say say;

    GroupTraces(Placing placing, Members members, Communities communities, Places places, Say say) {
        this.placing = placing;
        this.members = members;
        this.communities = communities;
        this.places = places;
        this.say = say;
    }

    @Override
    public String room() {
        return "group";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("group_place", "person").told("places", """
                        select learner_group as learning_group, taken_at
                        from group_place
                        where person = :person
                        order by taken_at, home"""),
                Trace.gone("group_place_past", "person").told("earlier-places", """
                        select learner_group as learning_group, taken_at, left_at
                        from group_place_past
                        where person = :person
                        order by id"""),
                Trace.gone("group_removal", "person").told("removals", """
                        select learner_group as learning_group, removed_at
                        from group_removal
                        where person = :person
                        order by removed_at, home"""),
                Trace.gone("group_move", "person").told("moves", """
                        select from_group as learning_group, to_group as moved_to, moved_at, undone_at as moved_back_at,
                            reason
                        from group_move
                        where person = :person
                        order by id"""),
                Trace.stays("group_move", "moved_by", Stays.DUTY).and("undone_by"),
                Trace.stays("group_policy", "changed_by", Stays.DUTY),
                Trace.stays("group_claim", "person", Stays.MONEY));
    }

    @Override
    public void partFrom(Whose whose) {
        for (var one : members.enrollments(whose.person())) {
            var home = Home.of(communities.get(one.community()), one.cohort());
            placing.giveUp(home.id(), one.order().value(), whose.person().value());
        }
    }

    @Override
    public Optional<String> called(String label, long id, Locale reader) {
        if (!label.equals("learning_group") && !label.equals("moved_to")) return Optional.empty();
        try {
            return Optional.of(places.group(new GroupId(id)).name(say, reader));
        } catch (NotFound elsewhere) {
            return Optional.empty();
        }
    }
}
