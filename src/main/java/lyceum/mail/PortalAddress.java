package lyceum.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// How the portal is reached from outside, for links in letters. It is told by configuration and never taken from a
/// request, since whoever asks for a letter could name another host in it.
@Component
public class PortalAddress {
    private final Environment settings;

    PortalAddress(Environment settings) {
        this.settings = settings;
    }

    /// @param path with a leading slash
    public String of(String path) {
        var told = settings.getProperty("lyceum.address", "").strip();
        return (told.isEmpty() ? here() : told.replaceAll("/+$", "")) + path;
    }

    private String here() {
        return "http://localhost:"
                + settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
    }
}
