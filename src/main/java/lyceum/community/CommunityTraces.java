package lyceum.community;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Who wrote which version of the rules.
@Component
class CommunityTraces implements Keeper {
    private final Communities communities;

    CommunityTraces(Communities communities) {
        this.communities = communities;
    }

    @Override
    public String room() {
        return "community";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.stays("community_rules", "written_by", Stays.WORDS).told("rules", """
                select community_id as community, version, written_at, text_zh, text_en
                from community_rules
                where written_by = :person
                order by community_id, version"""));
    }

    @Override
    public Optional<String> called(String label, long id, Locale reader) {
        if (!label.equals("community")) return Optional.empty();
        return Optional.of(communities.get(new CommunityId(id)).name().in(reader));
    }
}
