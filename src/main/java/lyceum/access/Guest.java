package lyceum.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import lyceum.shared.PersonId;

/// What a session knows about its person: who, with which stamp they came in, and when they last showed that it is
/// them.
/// @param shownAt in milliseconds
record Guest(long person, long stamp, long shownAt) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return id().text();
    }
}
