package lyceum.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import lyceum.shared.PersonId;

/// What a session knows about its person: who, and with which stamp they came in.
record Guest(long person, long stamp) implements Principal, Serializable {
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
