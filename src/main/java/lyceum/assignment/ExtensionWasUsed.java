package lyceum.assignment;

import lyceum.shared.Refusal;

/// Something was handed in in the time that was given; it is not made late afterwards.
public final class ExtensionWasUsed extends Refusal {
    ExtensionWasUsed(int version) {
        super(version);
    }
}
