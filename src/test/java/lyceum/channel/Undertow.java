package lyceum.channel;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happens in the groups by itself, or by hands that a test of another room has no need of.
@Component
public class Undertow {
    private final Escalations escalations;
    private final Posts posts;

    Undertow(Escalations escalations, Posts posts) {
        this.escalations = escalations;
        this.posts = posts;
    }

    public void escalate() {
        escalations.sweep();
    }

    @Transactional
    public void hide(PostId post) {
        posts.hide(post, true);
    }
}
