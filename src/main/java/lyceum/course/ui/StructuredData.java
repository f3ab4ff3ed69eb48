package lyceum.course.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.community.Community;
import lyceum.community.CommunityFrame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What a search engine is told about a community and its courses (schema.org, as JSON-LD).
@Component
class StructuredData {
    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        this.json = json;
    }

    /// @param origin as in `https://example.org`, without a slash
    String of(Community community, List<Card> cards, String origin, Locale reader) {
        var url = origin + CommunityFrame.path(community);
        var organization = thing("Organization", Map.of());
        organization.put("@id", url + "#organization");
        organization.put("name", community.name().in(reader));
        organization.put("url", url);
        if (!community.tagline().isEmpty())
            organization.put("description", community.tagline().in(reader));
        var items = new ArrayList<Map<String, Object>>();
        for (var card : cards) {
            var course = thing("Course", Map.of("name", card.title(), "url", origin + card.path()));
            course.put("description", card.summary().isEmpty() ? card.title() : card.summary());
            course.put("provider", Map.of("@id", url + "#organization"));
            items.add(thing("ListItem", Map.of("position", items.size() + 1, "item", course)));
        }
        var graph = new ArrayList<Map<String, Object>>(List.of(organization));
        if (!items.isEmpty()) graph.add(thing("ItemList", Map.of("itemListElement", items)));
        return json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", graph));
    }

    private static Map<String, Object> thing(String type, Map<String, Object> facts) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.putAll(facts);
        return thing;
    }
}
