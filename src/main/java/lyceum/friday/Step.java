package lyceum.friday;

/// What the chain, or somebody, does about a share. Each is done once; a missed one is written down as missed and never
/// made up for, except where that is said.
public enum Step {
    /// Its audience is told, three days ahead. Made up for while it is lawful.
    NOTICE,
    /// Two people decided that a late one goes all the same.
    LATE_NOTICE,
    /// Its audience is told of other people.
    CREW_NOTICE,
    /// Those who want to come are reminded a day ahead; made up for until an hour before.
    REMINDED_DAY,
    /// Nobody has confirmed: the backup is asked. Made up for until it begins.
    BACKUP_ASKED,
    /// Nobody has confirmed yet: owners and secretaries know. Made up for until it begins.
    STAFF_ALERTED,
    /// Those who want to come are reminded an hour ahead; made up for until it begins.
    REMINDED_HOUR,
    /// It is open. Made up for within a quarter of an hour; later it has not taken place.
    OPENED,
    /// Nobody came within a quarter of an hour.
    NO_SHOW,
    /// It could not be announced in time and does not take place.
    DROPPED,
    /// It is over: somebody said so, or it was quiet. Made up for whenever, with the time at which it fell quiet.
    CLOSED,
    /// Whoever owes the summary is reminded. Made up for whenever.
    CHASED,
    /// The summary is late: owners and secretaries know. Made up for whenever.
    OVERDUE,
    PUBLISHED,
    /// A week after the summary. Made up for whenever.
    ARCHIVED
}
