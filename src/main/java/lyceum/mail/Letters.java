package lyceum.mail;

import org.springframework.stereotype.Service;

/// The outbox. A letter is written in the transaction of the act that caused it and leaves after it.
@Service
public class Letters {
    public void send(Letter letter) {
        throw new UnsupportedOperationException();
    }
}
