package lyceum.access.ui;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// One browser at the door: it keeps its cookies and its session, and sends the token of the form it last saw.
class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc portal;
    private final String address;
    private final Map<String, String> cookies = new HashMap<>();
    MockHttpSession session;
    private String token = "";

    Visit(WebApplicationContext context, String address) {
        this.portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.address = address;
    }

    MockHttpServletResponse open(String path) throws Exception {
        return answer(get(java.net.URI.create(path)));
    }

    MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(java.net.URI.create(path)).param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return answer(request);
    }

    /// A browser brings its cookies and its session, and nothing that another one left in this thread.
    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        TestSecurityContextHolder.clearContext();
        request.header("Accept-Language", "en").locale(java.util.Locale.ENGLISH).with(from -> {
            from.setRemoteAddr(address);
            return from;
        });
        for (var cookie : cookies.entrySet()) request.cookie(new Cookie(cookie.getKey(), cookie.getValue()));
        if (session != null && !session.isInvalid()) request.session(session);
        var result = portal.perform(request).andReturn();
        session = (MockHttpSession) result.getRequest().getSession(false);
        for (var cookie : result.getResponse().getCookies())
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        var found = TOKEN.matcher(result.getResponse().getContentAsString());
        if (found.find()) token = found.group(1);
        return result.getResponse();
    }
}
