package lyceum.payment.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.language.Say;
import lyceum.payment.PracticeDesk;
import lyceum.payment.PracticeDesk.RefundsGo;
import lyceum.payment.PracticeDesk.Slip;
import lyceum.shared.NotFound;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The practice till: a plain page of its own, as a real till is a page elsewhere, and marked as practice all over.
/// With
/// keys of a real till it is a page that does not exist.
@Controller
class PracticeTillPage {
    private final ObjectProvider<PracticeDesk> desk;
    private final PlainPages pages;
    private final Say say;
    private final SignedIn signedIn;
    private final Accounts accounts;

    PracticeTillPage(
            ObjectProvider<PracticeDesk> desk, PlainPages pages, Say say, SignedIn signedIn, Accounts accounts) {
        this.desk = desk;
        this.pages = pages;
        this.say = say;
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @GetMapping("/till/{session}")
    ResponseEntity<byte[]> look(
            @PathVariable String session, HttpServletRequest request, HttpServletResponse response) {
        return draw(desk().slip(session), false, request, response);
    }

    @PostMapping("/till/{session}")
    ResponseEntity<byte[]> act(
            @PathVariable String session,
            @RequestParam(name = "do") String what,
            HttpServletRequest request,
            HttpServletResponse response) {
        var slip = desk().slip(session);
        switch (what) {
            case "pay" -> desk().pay(session);
            case "later" -> desk().payLater(session);
            case "arrive" -> desk().arrive(session);
            case "fail" -> desk().fail(session);
            case "expire" -> desk().expire(session);
            case "decline" -> {
                return draw(slip, true, request, response);
            }
            default -> {
                actAsBank(session, what);
                return to("/till/" + session);
            }
        }
        return to(back(slip) + "?returned");
    }

    /// Whoever plays the bank stays at the till and may go on.
    private void actAsBank(String session, String what) {
        switch (what) {
            case "refund" -> desk().giveBack(session);
            case "refund-arrives" -> desk().refundsEnd(session, true);
            case "refund-fails" -> desk().refundsEnd(session, false);
            case "dispute" -> desk().dispute(session);
            case "dispute-won" -> desk().decide(session, true);
            case "dispute-lost" -> desk().decide(session, false);
            case "refunds-AT_ONCE" -> desk().refundsGo(session, RefundsGo.AT_ONCE);
            case "refunds-PENDING" -> desk().refundsGo(session, RefundsGo.PENDING);
            case "refunds-FAILED" -> desk().refundsGo(session, RefundsGo.FAILED);
            default -> throw new NotFound();
        }
    }

    private static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private ResponseEntity<byte[]> draw(
            Slip slip, boolean declined, HttpServletRequest request, HttpServletResponse response) {
        var frame = Frame.of(request).inside();
        var reader = frame.reader();
        var zone = accounts.person(signedIn.person()).zone();
        frame.titled(say.text(reader, "payment.till.title"), "").notIndexed().styledBy("rooms/payment.css");
        var words = new HashMap<String, Object>();
        words.put("slip", slip);
        words.put("price", say.money(reader, slip.amount()));
        words.put("until", say.moment(reader, slip.until(), zone));
        words.put("declined", declined && slip.state() == Slip.State.OPEN);
        words.put("back", back(slip));
        var afterwards = slip.afterwards();
        words.put("ways", RefundsGo.values());
        words.put("left", afterwards == null ? "" : say.money(reader, afterwards.left()));
        words.put(
                "token",
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "");
        var status = declined ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return pages.fresh(request, response, status, new Plain("payment/till", frame, words));
    }

    private PracticeDesk desk() {
        var here = desk.getIfAvailable();
        if (here == null) throw new NotFound();
        return here;
    }

    private static String back(Slip slip) {
        return "/order/" + slip.order();
    }
}
