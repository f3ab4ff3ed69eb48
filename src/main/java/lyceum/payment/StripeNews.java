package lyceum.payment;

import java.util.regex.Pattern;
import lyceum.shared.CommunityId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a delivery of Stripe's says, as far as it is believed: that something happened, and to what.
/// @param account of somebody else, if it is not about ours
/// @param live whether it is about real money; null where it does not say
record StripeNews(
        TillEvent event, @Nullable String account, @Nullable Boolean live) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,200}");
    private static final Pattern KIND = Pattern.compile("[a-z0-9_.]{1,80}");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(60).build())
                    .build())
            .build();

    /// @throws NoEvent for whatever is not an event, and never anything else
    static StripeNews read(byte[] body) {
        try {
            var told = JSON.readTree(body);
            var object = told.path("data").path("object");
            var event = new TillEvent(
                    matching(NAME, told.path("id")),
                    matching(KIND, told.path("type")),
                    name(object.path("id")),
                    community(object.path("metadata").path("community")));
            return new StripeNews(
                    event,
                    told.path("account").isString() ? name(told.path("account")) : null,
                    told.path("livemode").isBoolean() ? told.path("livemode").booleanValue() : null);
        } catch (JacksonException malformed) {
            throw new NoEvent();
        }
    }

    /// The id of an event's object; empty where it has none.
    static String about(String object) {
        try {
            return name(JSON.readTree(object).path("id"));
        } catch (JacksonException malformed) {
            return "";
        }
    }

    private static String matching(Pattern pattern, JsonNode text) {
        if (!text.isString() || !pattern.matcher(text.stringValue()).matches()) throw new NoEvent();
        return text.stringValue();
    }

    private static String name(JsonNode text) {
        return text.isString() && NAME.matcher(text.stringValue()).matches() ? text.stringValue() : "";
    }

    /// Only for sorting; what counts is asked of Stripe.
    private static @Nullable CommunityId community(JsonNode mark) {
        if (!mark.isString()) return null;
        try {
            return CommunityId.parse(mark.stringValue());
        } catch (RuntimeException odd) {
            return null;
        }
    }

    static final class NoEvent extends RuntimeException {
        NoEvent() {
            super(null, null, false, false);
        }
    }
}
