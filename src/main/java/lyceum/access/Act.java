package lyceum.access;

/// Everything that somebody may do only in a role. The table of who may do what is [Powers].
public enum Act {
    GRANT_FOUNDING,
    READ_LETTERS,
    MEND_PAYMENTS,
    FOUND_COMMUNITY,
    EDIT_COMMUNITY,
    INVITE_STAFF,
    END_ROLE,
    SEE_STUDIO,
    EDIT_COURSE,
    PUBLISH_COURSE,
    CANCEL_COHORT,
    SEE_SALE,
    SEE_ORDERS,
    REFUND_ORDER,
    GIVE_TICKET,
    SEE_MONEY,
    SEE_ROSTER,
    /// Give members of a learner group a place in another one.
    MOVE_MEMBERS,
    FOUND_CORE,
    OFFER_CORE_SEAT,
    GRANT_LEAVE,
    /// Draft a round of a core group's seats, announce it, call it off, carry it out and undo it.
    HOLD_ROUND,
    /// Confirm a round as the second person, answer appeals and help to hand over.
    SIGN_ROUND,
    /// Decide what points are worth in a core group and how its seats rotate, and try it out before.
    SET_POLICY,
    /// See who could come to core, with what speaks for them, and nominate them.
    SEE_TALENT,
    KEEP_ORDER,
    /// Read the history of name cards, and ask for one to be mended.
    KEEP_CARDS,
    /// Write, publish, order and change the lessons of a cohort.
    WRITE_LESSON,
    /// Say one thing to many groups, correct it there and take it back.
    BROADCAST,
    /// Say when a community meets, give shares their dates and people, move them and call them off.
    KEEP_FRIDAYS,
    /// Write, publish and change the briefs of a cohort, and give one learner more time.
    WRITE_BRIEF,
    /// Read what was handed in, and answer it.
    REVIEW_WORK
}
