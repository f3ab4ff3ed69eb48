package lyceum.language;

import org.springframework.context.MessageSource;

/// A [Say] without the rest of the house.
public final class SayForTests {
    private SayForTests() {}

    public static Say with(MessageSource words) {
        return new Say(words);
    }
}
