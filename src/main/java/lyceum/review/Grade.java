package lyceum.review;

import lyceum.assignment.SubmissionId;

/// What counts of one released review.
/// @param score in points
/// @param possible in points
/// @param daysLate started 24 hours after the due time that held for the author
/// @param credited in hundredths of a point, after the penalty
/// @param counts whether it is the best of that assignment
public record Grade(
        ReviewId review,
        SubmissionId submission,
        int version,
        int score,
        int possible,
        long daysLate,
        long credited,
        boolean counts) {
    Grade thatCounts() {
        return new Grade(review, submission, version, score, possible, daysLate, credited, true);
    }
}
