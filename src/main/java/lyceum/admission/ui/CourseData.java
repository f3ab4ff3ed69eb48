package lyceum.admission.ui;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.admission.Sale;
import lyceum.community.CommunityFrame;
import lyceum.course.CohortTerms;
import lyceum.course.CoursePage;
import lyceum.course.PriceTier;
import lyceum.shared.CohortId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What a search engine is told about a course, its cohorts and their tickets (schema.org, as JSON-LD).
@Component
class CourseData {
    private final JsonMapper json;
    private final Clock clock;

    CourseData(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /// @param origin as in `https://example.org`, without a slash
    String of(CoursePage page, Map<CohortId, Sale> sales, String origin, Locale reader) {
        var community = page.community().community();
        var home = origin + CommunityFrame.path(community);
        var texts = page.course();
        var url = home + "/courses/" + texts.slug();
        var course = thing("Course");
        course.put("@context", "https://schema.org");
        course.put("@id", url + "#course");
        course.put("url", url);
        course.put("name", texts.title().in(reader));
        course.put(
                "description",
                texts.summary().isEmpty()
                        ? texts.title().in(reader)
                        : texts.summary().in(reader));
        var provider = thing("Organization");
        provider.put("@id", home + "#organization");
        provider.put("name", community.name().in(reader));
        provider.put("url", home);
        course.put("provider", provider);
        var instances = page.cohorts().stream()
                .map(terms -> instance(terms, CoursePages.sale(terms, sales), url, reader))
                .toList();
        if (!instances.isEmpty()) {
            course.put("hasCourseInstance", instances);
            course.put(
                    "offers",
                    instances.stream()
                            .flatMap(instance -> java.util.Optional.ofNullable(instance.get("offers")).stream())
                            .toList());
        }
        return json.writeValueAsString(course);
    }

    private Map<String, Object> instance(CohortTerms terms, Sale sale, String url, Locale reader) {
        var instance = thing("CourseInstance");
        instance.put("name", terms.name().in(reader));
        instance.put("courseMode", "online");
        instance.put("startDate", terms.firstDay().toString());
        instance.put("endDate", terms.lastDay().toString());
        terms.seats().count().ifPresent(seats -> {
            instance.put("maximumAttendeeCapacity", seats);
            instance.put("remainingAttendeeCapacity", sale.free());
        });
        var now = clock.instant();
        var standing = Standing.of(terms, sale, now);
        PriceTier.now(terms.tiers(), sale.usedByTier(), now).ifPresent(tier -> {
            var offer = thing("Offer");
            offer.put("url", url);
            offer.put("category", tier.price().isFree() ? "Free" : "Paid");
            offer.put("price", tier.price().major().toPlainString());
            offer.put("priceCurrency", tier.price().currency().getCurrencyCode());
            offer.put("availability", "https://schema.org/" + availability(standing));
            offer.put("validFrom", terms.saleFrom().toString());
            offer.put("validThrough", (tier.until() == null ? terms.saleUntil() : tier.until()).toString());
            instance.put("offers", offer);
        });
        return instance;
    }

    private static String availability(Standing standing) {
        return switch (standing) {
            case OPEN -> "InStock";
            case SOLD_OUT -> "SoldOut";
            case SOON -> "PreOrder";
            case OVER -> "Discontinued";
        };
    }

    private static Map<String, Object> thing(String type) {
        return new LinkedHashMap<>(Map.of("@type", type));
    }
}
