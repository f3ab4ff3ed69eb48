package lyceum.course;

import lyceum.shared.Refusal;

/// It was sold or is shown to strangers, so it is not thrown away; it can be withdrawn.
public final class CourseIsKnown extends Refusal {}
