package lyceum.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import lyceum.round.RoundId;
import lyceum.shared.GroupId;

/// What a round's rows say while no house is open: read as they lie there.
record RoundBooks(String url, String user, String password) {
    /// @param executed whether leavers have left
    /// @param seated rows of seats
    /// @param taken what the group's own counter says
    /// @param steps that were done so far
    record State(boolean executed, int seated, int taken, int steps) {}

    State of(RoundId round, GroupId core) throws SQLException {
        try (var line = DriverManager.getConnection(url, user, password)) {
            return new State(
                    number(
                                    line,
                                    "select count(*) from elimination_round where executed_at is not null and id = ?",
                                    round.value())
                            == 1,
                    number(
                            line,
                            "select count(*) from core_seat where state = 'SEATED' and core_group = ?",
                            core.value()),
                    number(line, "select taken from core_group where id = ?", core.value()),
                    number(line, "select count(*) from round_step where elimination_round = ?", round.value()));
        }
    }

    private static int number(Connection line, String query, long of) throws SQLException {
        try (PreparedStatement asked = line.prepareStatement(query)) {
            asked.setLong(1, of);
            try (var answer = asked.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }
}
