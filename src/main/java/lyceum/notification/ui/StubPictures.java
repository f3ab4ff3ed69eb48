package lyceum.notification.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.language.Languages;
import lyceum.notification.StubShape;
import lyceum.notification.Welcomes;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The stub as a picture to keep and to share. Whoever it does not belong to finds nothing here.
@Controller
class StubPictures {
    private final Welcomes welcomes;
    private final SignedIn who;

    StubPictures(Welcomes welcomes, SignedIn who) {
        this.welcomes = welcomes;
        this.who = who;
    }

    @GetMapping("/welcome/{order}/{shape:landscape|portrait}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String order,
            @PathVariable String shape,
            @RequestParam(name = "in", defaultValue = "zh-CN") String language) {
        var reader = who.maybe().orElseThrow(NotFound::new);
        var id = OrderId.parse(order);
        var reading = Languages.of(language);
        var picture = welcomes.picture(id, reader, StubShape.valueOf(shape.toUpperCase(Locale.ROOT)), reading);
        var name = welcomes.of(id, reader, reading).stub().written();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".png", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(picture);
    }
}
