package lyceum.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The ways to the portal: a letterbox for the till, what anybody may read (no session, ever), the forms at the door
/// (no session until somebody is let in), and the application behind it.
@Configuration(proxyBeanMethods = false)
class SecurityChains {
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";
    /// Vaadin's loader writes inline scripts and styles and evaluates; nothing else may.
    private static final String APPLICATION = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; frame-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// Nobody looks at the times of single filters; a request as a whole is still observed.
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    /// Where a real till tells what happened: sealed messages, no session, no form.
    @Bean
    @Order(0)
    SecurityFilterChain theLetterbox(HttpSecurity http) {
        return guarded(http, PAGES)
                .securityMatcher("/stripe/webhook")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(never -> never.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /// Behind the link in a letter that ends such letters: the link is the proof, and mail programs press it by
    /// themselves.
    @Bean
    @Order(0)
    SecurityFilterChain oneClick(HttpSecurity http) {
        return guarded(http, PAGES)
                .securityMatcher("/unsubscribe/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(never -> never.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain whatAnybodyMayRead(HttpSecurity http) {
        return guarded(http, PAGES)
                .securityMatchers(pages -> pages.requestMatchers(SecurityChains::isFrontDoor)
                        .requestMatchers(
                                "/c/**",
                                "/feeds/**",
                                "/error",
                                "/actuator/health/**",
                                "/fonts/**",
                                "/images/**",
                                "/rooms/**",
                                "/icons/**",
                                "/aura/**",
                                "/*.css",
                                "/*.js",
                                "/favicon.ico",
                                "/favicon.svg",
                                "/robots.txt",
                                "/sitemap.xml",
                                "/manifest.webmanifest",
                                "/VAADIN/build/**",
                                "/VAADIN/static/**"))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(never -> never.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers -> headers.cacheControl(own -> own.disable()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain theDoor(HttpSecurity http) {
        return guarded(http, PAGES)
                .securityMatcher(
                        "/sign-in",
                        "/sign-up",
                        "/confirm/**",
                        "/reset",
                        "/reset/**",
                        "/link",
                        "/link/**",
                        "/invitation/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(form -> form.csrfTokenRepository(token()))
                .exceptionHandling(stale -> stale.accessDeniedHandler(new FormIsStale()))
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(never -> never.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain theApplication(HttpSecurity http, Stamps stamps, SecurityContextHolderStrategy holder) {
        return guarded(http, APPLICATION)
                .csrf(form -> form.csrfTokenRepository(token()))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(door -> door.authenticationEntryPoint(new AskedToSignIn()))
                .addFilterBefore(new SignedOutElsewhere(stamps, holder), AuthorizationFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableExceptionHandlingConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                // plain pages and pictures behind the door, beside Vaadin's views
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /// The application speaks to its server at the same path, with a parameter of its own; that is not for anybody.
    private static boolean isFrontDoor(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI().equals("/") && (query == null || !query.contains("v-r="));
    }

    private static HttpSecurity guarded(HttpSecurity http, String policy) {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(to -> to.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                no -> no.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")))
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults());
    }

    /// In a cookie, so that a form that anybody may see costs no session.
    private static CookieCsrfTokenRepository token() {
        var token = new CookieCsrfTokenRepository();
        token.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
        return token;
    }
}
