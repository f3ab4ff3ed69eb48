package lyceum.showcase.ui;

import lyceum.showcase.Showcased;

/// How far a work is, as a word's key.
final class StateWords {
    private StateWords() {}

    static String of(Showcased one) {
        return one.audience() == null ? one.state().name() : one.audience().name();
    }
}
