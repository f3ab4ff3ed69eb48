package lyceum;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells whoever started the portal where it is. On the console itself: a log may go elsewhere.
@Component
class Ready {
    @EventListener
    @Order(0)
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof ServletWebServerApplicationContext web)) return;
        var server = web.getWebServer();
        boolean nobodyAsked = "0".equals(web.getEnvironment().getProperty("server.port"));
        if (server == null || nobodyAsked) return;
        System.out.printf(
                Locale.ROOT,
                "门户已就绪 · The portal is ready: http://localhost:%d (%.1f s; Ctrl-C 停止 · stops it)%n",
                server.getPort(),
                ready.getTimeTaken() == null ? 0 : seconds(ready.getTimeTaken()));
    }

    private static double seconds(Duration taken) {
        return taken.toMillis() / 1000.0;
    }
}
