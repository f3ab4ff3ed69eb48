package lyceum.access;

import java.util.Collection;
import java.util.Map;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// Everybody who signed up.
@Service
public class Accounts {
    public Person person(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /// One query for a page of a list; whoever is erased is missing in the answer.
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }
}
