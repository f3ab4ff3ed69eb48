package lyceum.project;

import lyceum.core.OpenWork;

/// What somebody has open inside projects. Beside the handover of a round it is also let go when a seat ends in any
/// other way, and by [PartedFromProject].
public interface ProjectWork extends OpenWork {}
