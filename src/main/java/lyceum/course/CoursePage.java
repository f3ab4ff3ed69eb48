package lyceum.course;

import java.util.List;
import lyceum.community.CommunityProfile;

/// Everything that the public page of a course shows: what it says of itself, and its cohorts on sale or closed, the
/// next to begin first.
public record CoursePage(CommunityProfile community, CourseTexts course, List<CohortTerms> cohorts) {}
