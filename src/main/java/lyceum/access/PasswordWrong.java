package lyceum.access;

import lyceum.shared.Refusal;

/// Not the password of this account; where somebody signs in it does not say whether there is one.
public final class PasswordWrong extends Refusal {
    @Override
    public String field() {
        return "password";
    }
}
