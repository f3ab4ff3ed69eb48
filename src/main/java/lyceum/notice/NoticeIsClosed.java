package lyceum.notice;

import lyceum.shared.Refusal;

/// Its day is over: it stays readable, and nobody is asked any more.
public final class NoticeIsClosed extends Refusal {
    NoticeIsClosed() {
        super();
    }
}
