package lyceum.board;

import java.time.LocalDate;
import java.util.List;
import lyceum.project.ProjectId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something to be done.
/// @param body Markdown
/// @param owner whose it is, or null
/// @param due the last day, or null
/// @param checks how many things there are to tick off, of which `checksDone` are
public record Card(
        CardId id,
        ProjectId project,
        BoardColumnId column,
        String title,
        String body,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        List<String> labels,
        int checks,
        int checksDone,
        int comments) {}
