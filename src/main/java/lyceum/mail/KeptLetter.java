package lyceum.mail;

import java.time.Instant;
import lyceum.shared.Email;

/// A letter that was kept because this installation sends none.
public record KeptLetter(LetterId id, Email to, String subject, String body, Instant written) {}
