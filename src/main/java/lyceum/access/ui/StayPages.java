package lyceum.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyceum.access.Departures;
import lyceum.access.LinkGone;
import lyceum.access.Onward;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// After somebody asked to be erased: what they read then, and the way back until their day.
@Controller
class StayPages {
    private final Departures departures;
    private final Door door;

    StayPages(Departures departures, Door door) {
        this.departures = departures;
        this.door = door;
    }

    @GetMapping("/confirm/leaving")
    ResponseEntity<byte[]> asked(HttpServletRequest request, HttpServletResponse response) {
        return door.note(request, response, HttpStatus.OK, "leaving-asked", Onward.HOME);
    }

    @PostMapping("/confirm/stay")
    ResponseEntity<byte[]> stay(
            @RequestParam(defaultValue = "") String secret, HttpServletRequest request, HttpServletResponse response) {
        try {
            return door.letIn(departures.keep(secret), Onward.HOME, request, response);
        } catch (LinkGone gone) {
            return door.gone(request, response, "link-gone");
        }
    }
}
