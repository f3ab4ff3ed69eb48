package lyceum.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lyceum.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What stands round a plain page (`templates/frame.html` draws it): title and description for people, search engines
/// and
/// social cards, the brand, navigation, language and colour scheme.
///
/// ```java
/// Frame.of(request).titled(course.title().in(language), summary).in(community.name().in(language), "/c/" + address,
/// seal)
///      .link(charter, "/c/" + address).small(privacy, "/c/" + address + "/privacy").describedBy(jsonLd)
/// ```
public final class Frame {
    public record Link(String label, String path, boolean current) {}

    private final Taste taste;
    private final String origin;
    private final String path;
    private String query;
    private boolean inside;
    private final List<Link> links = new ArrayList<>();
    private final List<Link> small = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private String title = "";
    private String description = "";
    private String brand = "Lyceum";
    private String home = "/";
    private String seal = Seal.HOUSE;
    private boolean indexed = true;
    private @Nullable String structuredData;
    private @Nullable String image;

    private Frame(Taste taste, String origin, String path, String query, boolean inside) {
        this.taste = taste;
        this.query = query;
        this.inside = inside;
        this.origin = origin;
        this.path = path;
        sheets.addAll(Sheets.HOUSE);
    }

    public static Frame of(HttpServletRequest request) {
        return of(request, kept(request.getQueryString()));
    }

    /// For pages that are the same whatever stands behind the question mark.
    static Frame ofAnyQuery(HttpServletRequest request) {
        return of(request, "");
    }

    private static Frame of(HttpServletRequest request, String query) {
        var origin =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Frame(Taste.of(request), origin, path, query, request.getUserPrincipal() != null);
    }

    /// What stays in the address when the reader changes language or scheme.
    private static String kept(@Nullable String query) {
        if (query == null) return "";
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(Taste.LANGUAGE + "=") && !part.startsWith(Taste.SCHEME + "="))
                .map(part -> "&" + part)
                .collect(Collectors.joining());
    }

    public Frame titled(String title, String description) {
        this.title = title;
        this.description = description.length() > 300 ? description.substring(0, 299) + "…" : description;
        return this;
    }

    /// Stays in the address when the reader changes language or scheme, although it came with a form.
    /// @param query `?name=value`, or nothing
    public Frame keeping(String query) {
        if (!query.isEmpty() && !this.query.contains("&" + query.substring(1))) this.query += "&" + query.substring(1);
        return this;
    }

    /// The community in whose name the page speaks.
    public Frame in(String brand, String home, String sealCharacters) {
        this.brand = brand;
        this.home = home;
        this.seal = sealCharacters.isEmpty() ? Seal.HOUSE : sealCharacters;
        return this;
    }

    public Frame link(String label, String path) {
        links.add(new Link(label, path, path.equals(this.path)));
        return this;
    }

    /// A link at the foot: privacy notice, terms, contact.
    public Frame small(String label, String path) {
        small.add(new Link(label, path, path.equals(this.path)));
        return this;
    }

    /// For pages that no search engine should know: forms, previews, one-time links.
    public Frame notIndexed() {
        indexed = false;
        return this;
    }

    /// @param jsonLd schema.org data
    public Frame describedBy(String jsonLd) {
        structuredData = jsonLd.replace("<", "\\u003c");
        return this;
    }

    /// @param path of a picture of 1200 × 630 on this host
    public Frame pictured(String path) {
        image = origin + path;
        return this;
    }

    /// @param sheet such as `rooms/course.css`
    public Frame styledBy(String sheet) {
        sheets.add(Sheets.versioned(sheet));
        return this;
    }

    /// For pages behind the door, whoever handed the request on.
    public Frame inside() {
        inside = true;
        return this;
    }

    /// Whether the reader is signed in; the frame shows the way to home instead of the way in.
    public boolean isInside() {
        return inside;
    }

    public Locale reader() {
        return taste.language();
    }

    public String getLanguage() {
        return taste.language().toLanguageTag();
    }

    public String getOtherLanguage() {
        return (Languages.isChinese(taste.language()) ? Languages.ENGLISH : Languages.CHINESE).toLanguageTag();
    }

    public String getInOtherLanguage() {
        return "?" + Taste.LANGUAGE + "=" + getOtherLanguage() + query;
    }

    public String getOgLocale() {
        return Languages.isChinese(taste.language()) ? "zh_CN" : "en_US";
    }

    public @Nullable String getTheme() {
        return taste.scheme() == Taste.Scheme.SYSTEM ? null : taste.scheme().text();
    }

    public String getScheme() {
        return taste.scheme().text();
    }

    public List<String> getSchemes() {
        return Arrays.stream(Taste.Scheme.values()).map(Taste.Scheme::text).toList();
    }

    public String inScheme(String scheme) {
        return "?" + Taste.SCHEME + "=" + scheme + query;
    }

    public String getUrl() {
        return origin + path;
    }

    public String getCanonical() {
        return alternate(getLanguage());
    }

    public String alternate(String language) {
        return getUrl() + "?" + Taste.LANGUAGE + "=" + language;
    }

    public String getTitle() {
        return title;
    }

    public String getDocumentTitle() {
        return title.isEmpty() || title.equals(brand) ? brand : title + Languages.dot(taste.language()) + brand;
    }

    public String getDescription() {
        return description;
    }

    public String getBrand() {
        return brand;
    }

    public String getHome() {
        return home;
    }

    public String getSeal() {
        return Seal.svg(seal, 30, "");
    }

    public List<Link> getLinks() {
        return List.copyOf(links);
    }

    public List<Link> getSmall() {
        return List.copyOf(small);
    }

    public List<String> getSheets() {
        return List.copyOf(sheets);
    }

    public boolean isIndexed() {
        return indexed;
    }

    public @Nullable String getStructuredData() {
        return structuredData;
    }

    public @Nullable String getImage() {
        return image;
    }
}
