package lyceum.access;

import java.time.ZoneId;
import java.util.Locale;
import lyceum.shared.Email;
import lyceum.shared.PersonId;

/// @param name as the person wants to be called, 1 to 60 letters
public record Person(PersonId id, Email email, String name, ZoneId zone, Locale language) {}
