package lyceum.community;

import java.util.List;
import lyceum.shared.Refusal;

/// A public page owes its readers these texts.
public final class NotReadyToPublish extends Refusal {
    private final List<String> missing;

    NotReadyToPublish(List<String> missing) {
        this.missing = List.copyOf(missing);
    }

    /// The names of the fields that are still empty.
    public List<String> missing() {
        return missing;
    }

    @Override
    public String key() {
        return "refusal.NotReadyToPublish." + missing.getFirst();
    }

    @Override
    public String field() {
        return missing.getFirst();
    }
}
