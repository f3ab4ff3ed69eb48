package lyceum.nomination;

import java.util.List;
import lyceum.core.CoreGroup;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Window;

/// The talent radar (人才雷达) of a round table: a page of those who could come, and the picture of all of them.
/// @param whole whether the reader sees standing and answers too
/// @param found how many there are under what was looked for
/// @param scores of everybody who could come, from below; empty unless whole
/// @param standing of those who are nominated, from below; empty unless whole
public record Radar(
        CoreGroup group,
        EliminationPolicy policy,
        Window window,
        boolean whole,
        int found,
        List<Long> scores,
        List<Long> standing,
        List<Talent> page) {
    public static final int A_PAGE = 25;

    public Radar {
        scores = List.copyOf(scores);
        standing = List.copyOf(standing);
        page = List.copyOf(page);
    }
}
