package lyceum.board.ui;

import java.util.List;
import java.util.Locale;
import lyceum.language.Say;
import lyceum.project.Access;
import lyceum.project.ProjectLeaf;
import org.springframework.stereotype.Component;

/// A project's board, beside its own page.
@Component
class BoardLeaf implements ProjectLeaf {
    private final Say say;

    BoardLeaf(Say say) {
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(Access access, Locale language) {
        return List.of(new Leaf(
                20,
                say.text(language, "board.board"),
                CardLines.path(access.project().id())));
    }
}
