package lyceum.assignment;

import lyceum.shared.Refusal;

/// Each handing-in is an attempt.
public final class NoAttemptLeft extends Refusal {
    NoAttemptLeft(int attempts) {
        super(attempts);
    }
}
