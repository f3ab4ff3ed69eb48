package lyceum.board;

import lyceum.project.ProjectId;

/// Something on that board is not as it was; for open screens.
record BoardChanged(ProjectId project) {}
