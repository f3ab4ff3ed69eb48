package lyceum.inbox;

/// What can have happened.
public enum Kind {
    ANNOUNCEMENT(Topic.ANNOUNCEMENTS),
    NOTICE(Topic.NOTICES),
    /// A notice that was not read yet, once more.
    REMINDER(Topic.NOTICES),
    /// Somebody's question has an answer.
    ANSWER(Topic.ANSWERS),
    /// Somebody's answer has solved a question.
    ACCEPTED(Topic.ANSWERS),
    MENTIONED(Topic.MENTIONS),
    /// A question has waited for a day and is that person's now.
    ESCALATED(Topic.DUTY),
    /// An assignment has opened.
    WORK_OPEN(Topic.WORK),
    /// An assignment is due within a day.
    WORK_DUE(Topic.WORK),
    /// Somebody's work was read.
    WORK_READ(Topic.MEMBERSHIP),
    /// Somebody's work was given back to be revised.
    WORK_RETURNED(Topic.MEMBERSHIP),
    /// Somebody's work would be shown, if they consent.
    WORK_NOMINATED(Topic.WORK),
    /// Works wait too long to be read.
    REVIEWS_WAIT(Topic.DUTY),
    /// A share that one wants to come to, or speaks at, comes soon.
    SHARE_SOON(Topic.FRIDAYS),
    /// One is to say that one will speak.
    SHARE_CONFIRM(Topic.DUTY),
    /// One is to sum up what was shared.
    SHARE_SUMMARY(Topic.DUTY),
    /// A share that one wanted to come to does not take place then.
    SHARE_OFF(Topic.FRIDAYS),
    /// A share needs a decision.
    SHARE_TROUBLE(Topic.DUTY),
    /// A round of the own table: announced, and announced anew under another policy.
    ROUND_ANNOUNCED(Topic.MEMBERSHIP),
    ROUND_ANEW(Topic.MEMBERSHIP),
    /// One's seat would go if it closed now.
    ROUND_AT_RISK(Topic.MEMBERSHIP),
    ROUND_RESULT(Topic.MEMBERSHIP),
    /// One may appeal.
    ROUND_APPEAL(Topic.MEMBERSHIP),
    /// By another's appeal one's own seat would go now.
    ROUND_FELL(Topic.MEMBERSHIP),
    /// One's appeal has its answer.
    ROUND_ANSWERED(Topic.MEMBERSHIP),
    /// One's seat will go, and what is open wants to be handed over.
    ROUND_LEAVES(Topic.MEMBERSHIP),
    ROUND_STAYS(Topic.MEMBERSHIP),
    ROUND_LEFT(Topic.MEMBERSHIP),
    ROUND_BACK(Topic.MEMBERSHIP),
    ROUND_CANCELLED(Topic.MEMBERSHIP),
    /// A round waits for an owner or a secretary.
    ROUND_WAITS(Topic.DUTY),
    /// Somebody is proposed for core and asked whether they stand.
    CORE_NOMINATED(Topic.MEMBERSHIP),
    /// A core seat is kept for somebody.
    CORE_SEAT(Topic.MEMBERSHIP),
    /// Every nominee was asked, and seats are still free.
    SUCCESSION_OVER(Topic.DUTY),
    PLACED(Topic.MEMBERSHIP),
    /// Staff gave a place in another group.
    MOVED(Topic.MEMBERSHIP),
    SEAT_OFFERED(Topic.MEMBERSHIP),
    MONEY_RETURNED(Topic.MEMBERSHIP),
    REFUND_REFUSED(Topic.MEMBERSHIP);

    private final Topic topic;

    Kind(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }

    /// Whether a whole group is told of it.
    boolean isOfGroups() {
        return this == ANNOUNCEMENT || isNotice();
    }

    boolean isNotice() {
        return this == NOTICE || this == REMINDER;
    }
}
