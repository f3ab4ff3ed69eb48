package lyceum.slide;

import lyceum.friday.ShareId;

/// Another page is shown, or other slides are.
public record SlideTurned(ShareId share) {}
