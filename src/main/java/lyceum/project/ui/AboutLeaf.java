package lyceum.project.ui;

import java.util.List;
import java.util.Locale;
import lyceum.language.Say;
import lyceum.project.Access;
import lyceum.project.ProjectLeaf;
import org.springframework.stereotype.Component;

/// A project's own page, before what other rooms keep in it.
@Component
class AboutLeaf implements ProjectLeaf {
    private final Say say;

    AboutLeaf(Say say) {
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(Access access, Locale language) {
        return List.of(new Leaf(
                10,
                say.text(language, "project.about"),
                ProjectFrame.path(access.project().id())));
    }
}
