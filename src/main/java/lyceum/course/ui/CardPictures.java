package lyceum.course.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.picture.Painter;
import lyceum.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The picture that goes with a shared page of a community or course. A drawing is painted once, however many ask.
@Controller
class CardPictures {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_BYTES_KEPT = 16 << 20;

    private final Communities communities;
    private final Courses courses;
    private final Painter painter;
    private final Cache<String, byte[]> painted = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((String drawing, byte[] picture) -> drawing.length() * 2 + picture.length)
            .build();

    CardPictures(Communities communities, Courses courses, Painter painter) {
        this.communities = communities;
        this.courses = courses;
        this.painter = painter;
    }

    @GetMapping("/c/{address}/card.{language:zh-CN|en}.png")
    ResponseEntity<byte[]> community(@PathVariable String address, @PathVariable String language) {
        var reader = Languages.of(language);
        var community = communities
                .profileAt(address)
                .filter(profile -> profile.community().published())
                .orElseThrow(NotFound::new)
                .community();
        return picture(
                community, "", community.name().in(reader), community.tagline().in(reader));
    }

    @GetMapping("/c/{address}/courses/{slug}/card.{language:zh-CN|en}.png")
    ResponseEntity<byte[]> course(
            @PathVariable String address, @PathVariable String slug, @PathVariable String language) {
        var reader = Languages.of(language);
        var page = courses.page(address, slug).orElseThrow(NotFound::new);
        return picture(
                page.community().community(),
                page.community().community().name().in(reader),
                page.course().title().in(reader),
                page.course().summary().in(reader));
    }

    private ResponseEntity<byte[]> picture(Community community, String above, String title, String below) {
        var drawing = CardDrawing.svg(new CardDrawing.Words(above, title, below, community.seal()));
        var picture = Objects.requireNonNull(painted.get(drawing, painter::png));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(LIFE).cachePublic())
                .body(picture);
    }
}
