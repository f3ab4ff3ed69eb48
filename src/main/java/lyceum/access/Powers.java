package lyceum.access;

import static lyceum.access.Role.ASSISTANT;
import static lyceum.access.Role.OPERATOR;
import static lyceum.access.Role.OWNER;
import static lyceum.access.Role.SECRETARY;
import static lyceum.access.Role.TEACHER;

import java.util.Set;

/// Which role may do what: the whole table. Founding is no role but a grant; it stands with the operator's page.
final class Powers {
    private Powers() {}

    static Set<Role> of(Act act) {
        return switch (act) {
            case GRANT_FOUNDING, READ_LETTERS, MEND_PAYMENTS -> Set.of(OPERATOR);
            case FOUND_COMMUNITY -> Set.of();
            case EDIT_COMMUNITY,
                    INVITE_STAFF,
                    END_ROLE,
                    EDIT_COURSE,
                    PUBLISH_COURSE,
                    CANCEL_COHORT,
                    SEE_ORDERS,
                    REFUND_ORDER,
                    GIVE_TICKET,
                    SEE_MONEY,
                    FOUND_CORE,
                    OFFER_CORE_SEAT,
                    GRANT_LEAVE,
                    HOLD_ROUND,
                    SET_POLICY -> Set.of(OWNER);
            case SIGN_ROUND, KEEP_ORDER, KEEP_CARDS, BROADCAST, KEEP_FRIDAYS, MOVE_MEMBERS, SEE_TALENT ->
                Set.of(OWNER, SECRETARY);
            case WRITE_LESSON, WRITE_BRIEF, REVIEW_WORK -> Set.of(OWNER, TEACHER, ASSISTANT);
            case SEE_STUDIO, SEE_SALE, SEE_ROSTER -> Set.of(OWNER, TEACHER, ASSISTANT, SECRETARY);
        };
    }

    /// What belongs to one cohort: teachers and assistants may do it only for the cohorts they are named for.
    static boolean isAboutACohort(Act act) {
        return switch (act) {
            case SEE_SALE,
                    SEE_ROSTER,
                    SEE_ORDERS,
                    REFUND_ORDER,
                    GIVE_TICKET,
                    CANCEL_COHORT,
                    WRITE_LESSON,
                    WRITE_BRIEF,
                    REVIEW_WORK -> true;
            case GRANT_FOUNDING,
                    READ_LETTERS,
                    MEND_PAYMENTS,
                    FOUND_COMMUNITY,
                    EDIT_COMMUNITY,
                    INVITE_STAFF,
                    END_ROLE,
                    SEE_MONEY,
                    SEE_STUDIO,
                    EDIT_COURSE,
                    PUBLISH_COURSE,
                    FOUND_CORE,
                    OFFER_CORE_SEAT,
                    GRANT_LEAVE,
                    HOLD_ROUND,
                    SIGN_ROUND,
                    SET_POLICY,
                    SEE_TALENT,
                    KEEP_ORDER,
                    KEEP_CARDS,
                    BROADCAST,
                    KEEP_FRIDAYS,
                    MOVE_MEMBERS -> false;
        };
    }
}
