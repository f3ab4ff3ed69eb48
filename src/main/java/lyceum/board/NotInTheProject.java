package lyceum.board;

import lyceum.shared.Refusal;

/// Cards belong to who is in the project.
public final class NotInTheProject extends Refusal {
    NotInTheProject() {
        super();
    }
}
