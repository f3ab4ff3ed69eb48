package lyceum.files;

import lyceum.shared.Refusal;

/// The bytes could not be written: the disk is full, or they stopped coming. Nothing of them is left.
public final class NotStored extends Refusal {
    NotStored() {}
}
