package lyceum.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.Departures;
import lyceum.access.Entrance;
import lyceum.access.Onward;
import lyceum.access.SignedIn;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import lyceum.shell.Taste;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// What the plain pages at the door share: they cost no session, carry a token against forged forms, and put a refusal
/// beside the field it names with everything kept that was typed, but for passwords.
@Component
class Door {
    private final PlainPages pages;
    private final Say say;
    private final Entrance entrance;
    private final SignedIn signedIn;
    private final Departures departures;
    private final Accounts accounts;

    Door(PlainPages pages, Say say, Entrance entrance, SignedIn signedIn, Departures departures, Accounts accounts) {
        this.departures = departures;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.pages = pages;
        this.say = say;
        this.entrance = entrance;
    }

    /// @param page the template's name and the stem of its words
    ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpServletResponse response, String page, Map<String, ?> typed) {
        return draw(request, response, HttpStatus.OK, page, typed, null);
    }

    ResponseEntity<byte[]> refused(
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            Map<String, ?> typed,
            Refusal refusal) {
        return draw(request, response, HttpStatus.UNPROCESSABLE_CONTENT, page, typed, refusal);
    }

    /// A page that only says something: `access.<name>.title` and `.text`.
    ResponseEntity<byte[]> note(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String name, Onward onward) {
        var words = Map.of("name", name, "onward", onward);
        return draw(request, response, status, "note", words, null);
    }

    /// The link is used up or too old. Whoever is in already (a second click, the button "back") simply goes on.
    ResponseEntity<byte[]> gone(HttpServletRequest request, HttpServletResponse response, String name) {
        return signedIn.maybe().isPresent()
                ? away(Onward.HOME.path())
                : note(request, response, HttpStatus.GONE, name, Onward.HOME);
    }

    /// Whoever wished to leave is asked first whether they stay; until then nobody is in.
    ResponseEntity<byte[]> letIn(
            PersonId person, Onward onward, HttpServletRequest request, HttpServletResponse response) {
        var leaves = departures.of(person);
        if (leaves.isPresent())
            return page(
                    request,
                    response,
                    "leaving",
                    Map.of(
                            "secret",
                            departures.offerToStay(person),
                            "sentence",
                            say.text(
                                    Taste.of(request).language(),
                                    "access.leaving.text",
                                    leaves.get().atZone(accounts.person(person).zone()))));
        entrance.letIn(person, request, response);
        return away(onward.path());
    }

    ResponseEntity<byte[]> away(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private ResponseEntity<byte[]> draw(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String page,
            Map<String, ?> typed,
            @Nullable Refusal refusal) {
        var reader = Taste.of(request).language();
        var words = new HashMap<String, Object>(typed);
        var stem = words.getOrDefault("name", page);
        var errors = new HashMap<String, String>();
        if (refusal != null)
            errors.put(refusal.field() == null ? "all" : refusal.field(), say.refusal(reader, refusal));
        words.put("errors", errors);
        words.put("stale", request.getParameter("stale") != null);
        words.putIfAbsent("onward", Onward.HOME);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)
            words.put("token", token.getToken());
        var frame = Frame.of(request)
                .titled(say.text(reader, "access." + stem + ".title"), "")
                .notIndexed()
                .keeping(words.get("onward") instanceof Onward onward ? onward.query() : "")
                .styledBy("rooms/access.css");
        return pages.fresh(request, response, status, new Plain("access/" + page, frame, words));
    }
}
