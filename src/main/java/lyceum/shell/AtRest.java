package lyceum.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Keeps open screens small while nothing happens on them (decision 0160): hundreds of them stay open all evening.
/// Their
/// last answer is let go, and their push connections hold no room for long messages, since browsers send none there.
@Component
class AtRest implements VaadinServiceInitListener, VaadinRequestInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AtRest.class);
    static final Duration ANSWER_KEPT = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final String LONGEST_MESSAGE = "1024"; // letters
    /// To whoever asks for an answer that is not kept any more: the page is loaded anew. Drafts are on the server.
    static final String OPEN_AGAIN = VaadinService.createCriticalNotificationJSON(null, null, null, null);

    private final transient Map<VaadinSession, Instant> answered = new ConcurrentHashMap<>();
    private final transient Clock clock;
    private final transient ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("at-rest").factory());

    AtRest(Clock clock) {
        this.clock = clock;
        pulse.scheduleWithFixedDelay(this::sweep, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        if (!(event.getSource() instanceof VaadinServletService service)) return;
        var servlet = service.getServlet();
        if (servlet == null || servlet.getServletConfig() == null) return;
        var push = servlet.getServletContext()
                .getAttribute(JSR356WebsocketInitializer.getAttributeName(servlet.getServletName()));
        if (push instanceof AtmosphereFramework framework) {
            framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, LONGEST_MESSAGE);
            framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, LONGEST_MESSAGE);
        }
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception accident) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session != null) answered.put(session, clock.instant());
    }

    /// An answer that was lost on the way is asked for again within seconds.
    void sweep() {
        var longAgo = clock.instant().minus(ANSWER_KEPT);
        answered.forEach((session, at) -> {
            if (at.isBefore(longAgo) && answered.remove(session, at)) letGo(session);
        });
    }

    private static void letGo(VaadinSession session) {
        try {
            session.lock();
        } catch (RuntimeException closed) {
            LOG.debug("A session is gone", closed);
            return;
        }
        try {
            session.getUIs().forEach(ui -> {
                if (ui.getInternals().getLastRequestResponse() != null)
                    ui.getInternals().setLastRequestResponse(OPEN_AGAIN);
            });
        } finally {
            session.unlock();
        }
    }

    @PreDestroy
    void stop() {
        pulse.shutdownNow();
    }
}
