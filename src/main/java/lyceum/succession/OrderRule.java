package lyceum.succession;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lyceum.standing.Lot;

/// The order in which seats are offered: the higher score first, and between equal ones what the lot drew. It knows
/// neither names nor numbers nor dates.
record OrderRule(Lot lot) {
    /// @param score in hundredths
    record Standing(String token, long score) {}

    /// @param place from 1
    record Placed(int place, String token, long score, String draw) {}

    List<Placed> order(Collection<Standing> nominees) {
        var drawn = nominees.stream()
                .map(one -> new Placed(0, one.token(), one.score(), lot.draw(one.token())))
                .sorted(Comparator.comparingLong(Placed::score)
                        .reversed()
                        .thenComparing(Placed::draw)
                        .thenComparing(Placed::token))
                .toList();
        var placed = new ArrayList<Placed>();
        for (var one : drawn) placed.add(new Placed(placed.size() + 1, one.token(), one.score(), one.draw()));
        return placed;
    }
}
