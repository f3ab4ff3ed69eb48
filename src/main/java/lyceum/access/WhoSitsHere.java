package lyceum.access;

import java.util.Optional;
import lyceum.shell.WhoIsHere;
import org.springframework.stereotype.Component;

/// Tells the frame whose screen it is.
@Component
class WhoSitsHere implements WhoIsHere {
    private final SignedIn signedIn;
    private final Accounts accounts;

    WhoSitsHere(SignedIn signedIn, Accounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public Optional<Here> here() {
        return signedIn.maybe()
                .map(person -> new Here(person, accounts.person(person).name()));
    }
}
