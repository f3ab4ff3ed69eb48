package lyceum.book.ui;

import java.util.List;
import java.util.Locale;
import lyceum.language.Say;
import lyceum.project.Access;
import lyceum.project.Project;
import lyceum.project.ProjectLeaf;
import org.springframework.stereotype.Component;

/// The pages of a project that makes a book.
@Component
class BookLeaf implements ProjectLeaf {
    private static final int AFTER_THE_BOARD = 30;

    private final Say say;

    BookLeaf(Say say) {
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(Access access, Locale language) {
        if (access.project().kind() != Project.Kind.BOOK) return List.of();
        return List.of(new Leaf(
                AFTER_THE_BOARD,
                say.text(language, "book.book"),
                BookFrame.path(access.project().id())));
    }
}
