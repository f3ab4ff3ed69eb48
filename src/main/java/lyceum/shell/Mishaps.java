package lyceum.shell;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes down what nobody expected, under a short reference that the person can tell us; the person sees no stack.
@Component
class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;

    private final RandomGenerator chance = new SecureRandom();

    /// @param where the page or path, which the log may keep
    String note(Throwable unexpected, String where) {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) reference.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        LOG.error("Unexpected at {} (reference {})", where, reference, unexpected);
        return reference.toString();
    }
}
