package lyceum.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Where Stripe tells what happened. It takes what is sealed, keeps it, and only then says yes; everything that
/// somebody else could have sent is answered without a word. Of what a delivery carried, nothing is written anywhere
/// but its id, kind and object.
@Controller
@Conditional(NoKeys.Keys.class)
class StripeLetterbox {
    static final int LARGEST = 256 * 1024;
    private static final Logger log = LoggerFactory.getLogger(StripeLetterbox.class);

    private final StripeSeal seal;
    private final StripeKeys keys;
    private final Inbox inbox;
    private final InboxWorker worker;

    StripeLetterbox(StripeSeal seal, StripeKeys keys, Inbox inbox, InboxWorker worker) {
        this.seal = seal;
        this.keys = keys;
        this.inbox = inbox;
        this.worker = worker;
    }

    @PostMapping("/stripe/webhook")
    ResponseEntity<Void> heard(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) return answer(HttpStatus.CONTENT_TOO_LARGE);
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) return answer(HttpStatus.CONTENT_TOO_LARGE);
        var header = request.getHeader("Stripe-Signature");
        if (header == null || !seal.isOn(body, header)) return answer(HttpStatus.BAD_REQUEST);
        try {
            kept(StripeNews.read(body));
            return answer(HttpStatus.OK);
        } catch (StripeNews.NoEvent odd) {
            return answer(HttpStatus.BAD_REQUEST);
        } catch (RuntimeException full) {
            log.error(
                    "An event could not be kept; Stripe delivers it again: {}",
                    full.getClass().getName());
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private void kept(StripeNews news) {
        var event = news.event();
        if (news.account() != null) inbox.leave(event, "of another account: " + news.account());
        else if (!Objects.equals(news.live(), keys.areLive())) inbox.leave(event, "of another mode");
        else if (!isOfUse(event)) inbox.leave(event, "of a kind that says nothing here");
        else inbox.receive(event, worker::work);
    }

    private static boolean isOfUse(TillEvent event) {
        return !event.about().isEmpty() && (event.isAboutSession() || event.isAboutRefund() || event.isAboutDispute());
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
