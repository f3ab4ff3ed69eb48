package lyceum.friday.ui;

import lyceum.shared.Refusal;

/// Somebody has to be chosen.
final class SpeakerMissing extends Refusal {
    @Override
    public String field() {
        return "speaker";
    }
}
