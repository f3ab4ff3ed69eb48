package lyceum.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What carries a mark of its content in its address is kept by browsers for good: bundles, versioned sheets, fonts.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Kept extends OncePerRequestFilter {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (isMarked(path, request.getQueryString())) rest.doFilter(request, new Fixed(response, FOR_GOOD));
        else if (path.startsWith("/images/")) rest.doFilter(request, new Fixed(response, FOR_A_DAY));
        else rest.doFilter(request, response);
    }

    private static boolean isMarked(String path, String query) {
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/fonts/")
                || query != null && query.startsWith("v-c=") && path.endsWith(".css");
    }

    /// Says how long to keep what was found, whatever is said further in; what was not found is not kept.
    private static final class Fixed extends HttpServletResponseWrapper {
        private final String life;

        Fixed(HttpServletResponse response, String life) {
            super(response);
            this.life = life;
            super.setHeader(HttpHeaders.CACHE_CONTROL, life);
        }

        @Override
        public void setHeader(String name, String text) {
            if (!isOurs(name)) super.setHeader(name, text);
        }

        @Override
        public void addHeader(String name, String text) {
            if (!isOurs(name)) super.addHeader(name, text);
        }

        @Override
        public void setStatus(int status) {
            super.setHeader(HttpHeaders.CACHE_CONTROL, status < SC_BAD_REQUEST ? life : "no-store");
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            super.sendError(status, message);
        }

        private static boolean isOurs(String name) {
            return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)
                    || HttpHeaders.PRAGMA.equalsIgnoreCase(name)
                    || HttpHeaders.EXPIRES.equalsIgnoreCase(name);
        }
    }
}
