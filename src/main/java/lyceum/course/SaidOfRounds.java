package lyceum.course;

import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Bilingual;
import org.springframework.stereotype.Component;

/// What a ticket page says where learner groups hold rounds (轮换): the rule in a plain sentence. A cohort keeps it as it
/// was when it was declared, and an order as it was when it was made, whatever is said later.
@Component
public class SaidOfRounds {
    private static final String SENTENCE = "course.rounds.said";

    private final Say say;

    SaidOfRounds(Say say) {
        this.say = say;
    }

    public Bilingual sentence() {
        return new Bilingual(say.text(Languages.CHINESE, SENTENCE), say.text(Languages.ENGLISH, SENTENCE));
    }
}
