package lyceum.personal;

import java.util.List;
import java.util.Set;
import lyceum.trace.Remark;
import lyceum.trace.Stays;

/// What somebody is told before they leave.
/// @param obstacles what must be settled first; empty: they may go
/// @param endings what ends with them
/// @param staying why something of them stays
public record Farewell(List<Remark> obstacles, List<Remark> endings, Set<Stays> staying) {}
