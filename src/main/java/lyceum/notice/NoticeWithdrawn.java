package lyceum.notice;

/// It was taken back: nobody needs to read it.
public record NoticeWithdrawn(NoticeId notice) {}
