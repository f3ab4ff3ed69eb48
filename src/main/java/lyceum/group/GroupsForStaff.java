package lyceum.group;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.NamedGroups;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The groups of a whole community, for which staff are named one by one.
@Component
class GroupsForStaff implements NamedGroups {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Say say;

    GroupsForStaff(JdbcClient jdbc, Say say) {
        this.jdbc = jdbc;
        this.say = say;
    }

    @Override
    public Map<GroupId, String> of(CommunityId community, Locale reader) {
        var names = new LinkedHashMap<GroupId, String>();
        jdbc.sql("select id, ordinal from learner_group where home = ? and cohort is null order by ordinal limit ?")
                .params(community.value(), MOST)
                .query(row -> {
                    names.put(new GroupId(row.getLong("id")), LearnerGroup.name(row.getInt("ordinal"), say, reader));
                });
        return names;
    }
}
