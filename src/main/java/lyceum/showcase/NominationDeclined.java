package lyceum.showcase;

import lyceum.shared.PersonId;

/// An author does not want a work to be shown.
public record NominationDeclined(ShowcaseId work, PersonId author) {}
