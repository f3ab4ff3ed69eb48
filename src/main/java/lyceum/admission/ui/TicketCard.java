package lyceum.admission.ui;

import java.util.List;

/// A cohort's ticket as the public page shows it, already in the reader's language.
/// @param tier the name of the price that holds now, empty where none does
/// @param until until when or for how many it holds
/// @param seats the seat map as SVG, empty where seats are unlimited
/// @param crowd a sentence where there is no seat map
/// @param sentence what can be done now, or why nothing can
/// @param path where one goes to buy or to queue; empty where neither can be
record TicketCard(
        String cohort,
        String when,
        String price,
        String tier,
        String until,
        List<Tier> tiers,
        String seats,
        String legend,
        String crowd,
        String left,
        String sentence,
        String path,
        String label,
        String refund,
        String rounds) {
    /// @param look `gone`, `now` or `later`
    record Tier(String name, String price, String look) {}

    public boolean isOpen() {
        return !path.isEmpty();
    }
}
