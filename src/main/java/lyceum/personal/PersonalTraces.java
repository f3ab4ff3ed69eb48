package lyceum.personal;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The archive goes with its person; that somebody was erased stays. News that was delivered long ago is no room's.
@Component
class PersonalTraces implements Keeper {
    private final ObjectProvider<Exports> exports;
    private final JdbcClient sql;

    PersonalTraces(ObjectProvider<Exports> exports, JdbcClient sql) {
        this.exports = exports;
        this.sql = sql;
    }

    @Override
    public String room() {
        return "personal";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.gone("data_export", "person"), Trace.stays("erasure", "person", Stays.TRAIL));
    }

    @Override
    public void partFrom(Whose whose) {
        exports.getObject().forget(whose.person());
        sql.sql("delete from event_publication where completion_date is not null and serialized_event like ?")
                .param("%" + whose.person().value() + "%")
                .update();
    }
}
