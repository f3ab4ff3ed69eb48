package lyceum.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A view of the application, open in a visitor's browser: speaks Vaadin's own protocol (page, init, the first
/// navigation, clicks), so the server does all it does for a browser. The push connection is opened by [#listen] only:
/// an idle one costs a socket, and whatever a click leads to comes with the answer to it.
public final class Screen {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GUARD = "for(;;);";

    // Vaadin's numbers for what a node holds.
    private static final int TAG = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private static final class Node {
        private final Map<String, String> facts = new HashMap<>();
        private final Set<Integer> children = new HashSet<>();
        private final Map<String, String> listeners = new HashMap<>();
        private String text = "";
    }

    private final Visitor visitor;
    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private final String ui;
    private final String key;
    private String push = "";
    private int sync;
    private int sent;
    private @Nullable String redirect;
    private String answer = "";

    /// Opens that path as a browser does: the page, the UI, the view's first data.
    public Screen(Visitor visitor, String path) throws IOException {
        this.visitor = visitor;
        var page = visitor.get(path);
        if (page.status() != 200)
            throw new IllegalStateException(path + " answers " + page.status() + " to " + page.location());
        var question = path.indexOf('?');
        var route = (question < 0 ? path : path.substring(0, question)).substring(1);
        var query = question < 0 ? "" : path.substring(question + 1);
        var init = visitor.get("/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query)
                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=1790000000000&v-tzo=-480&v-dstd=0"
                + "&v-rtzo=-480&v-dston=false&v-tzid=Asia%2FShanghai&v-wn=v-0.5&v-td=false&v-pr=1&v-np=Linux");
        if (init.status() != 200) throw new IllegalStateException("init answers " + init.status());
        var config = JSON.readTree(init.text()).path("appConfig");
        ui = config.path("v-uiId").asString();
        var uidl = config.path("uidl");
        key = uidl.path("Vaadin-Security-Key").asString();
        push = uidl.path("Vaadin-Push-ID").asString();
        take(uidl);
        var navigate = JSON.createObjectNode();
        navigate.put("route", route);
        navigate.put("query", query);
        navigate.put("appShellTitle", "");
        navigate.putNull("historyState");
        navigate.put("trigger", "history");
        send(event(1, "ui-navigate", navigate));
    }

    /// Opens the connection by which the server speaks first.
    public Push listen(Consumer<String> hears) throws IOException {
        return new Push(visitor, ui, push, hears);
    }

    /// Writes into the field with that label, as if the cursor left it.
    public void write(String label, String text) throws IOException {
        var field = nodes.entrySet().stream()
                .filter(node -> label.equals(node.getValue().facts.get("label")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field is called " + label + ":\n" + text()));
        var value = JSON.createObjectNode();
        value.put("type", "mSync");
        value.put("node", field.getKey());
        value.put("feature", PROPERTIES);
        value.put("property", "value");
        value.put("value", text);
        send(value);
    }

    /// Presses what carries those words, and nothing else.
    public void press(String words) throws IOException {
        var found = nodes.entrySet().stream()
                .filter(node -> node.getValue().listeners.containsKey("click"))
                .filter(node -> words.equals(node.getValue().text)
                        || node.getValue().children.stream()
                                .map(nodes::get)
                                .anyMatch(child -> child != null && words.equals(child.text)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to press says " + words + ":\n" + text()));
        click(found.getKey(), found.getValue());
    }

    /// Presses what carries that id.
    public void click(String id) throws IOException {
        var found = nodes.entrySet().stream()
                .filter(node -> id.equals(node.getValue().facts.get("id")))
                .filter(node -> node.getValue().listeners.containsKey("click"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to press is called " + id + ":\n" + text()));
        click(found.getKey(), found.getValue());
    }

    /// Says yes to the dialog that asks.
    public void confirm() throws IOException {
        var asking = nodes.entrySet().stream()
                .filter(node -> node.getValue().listeners.containsKey("confirm"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing asks:\n" + text()));
        send(event(asking.getKey(), "confirm", JSON.createObjectNode()));
    }

    /// The node to press that carries those words: for whoever forges a press on it elsewhere.
    public int node(String words) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().listeners.containsKey("click"))
                .filter(node -> node.getValue().children.stream()
                        .map(nodes::get)
                        .anyMatch(child -> child != null && words.equals(child.text)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to press says " + words + ":\n" + text()));
    }

    /// Sends a press on that node, whether or not this screen shows it.
    public void forge(int node) throws IOException {
        send(event(node, "click", JSON.createObjectNode()));
    }

    private void click(int node, Node pressed) throws IOException {
        var data = JSON.createObjectNode();
        constants
                .getOrDefault(pressed.listeners.get("click"), JSON.createObjectNode())
                .properties()
                .forEach(wanted -> put(data, wanted.getKey()));
        send(event(node, "click", data));
    }

    /// Whether something that carries that id can be pressed now.
    public boolean offers(String id) {
        return nodes.values().stream()
                .anyMatch(node -> id.equals(node.facts.get("id")) && node.listeners.containsKey("click"));
    }

    /// Everything that can be read on it, in no particular order.
    public String text() {
        var all = new StringBuilder();
        nodes.values().forEach(node -> {
            if (!node.text.isBlank()) all.append(node.text).append('\n');
            node.facts.forEach((name, value) -> {
                if (name.equals("id") || name.equals("href") || name.equals("label") || name.equals("textContent"))
                    all.append(name).append('=').append(value).append('\n');
            });
        });
        return all.toString();
    }

    /// What the portal answered last, as it came: the rows of a table are in it, and nowhere else.
    public String answer() {
        return answer;
    }

    /// Calls what the component with that id lets the browser call.
    public void call(String id, String method, int... arguments) throws IOException {
        var of = nodes.entrySet().stream()
                .filter(node -> id.equals(node.getValue().facts.get("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is called " + id + ":\n" + text()));
        var call = JSON.createObjectNode();
        call.put("type", "publishedEventHandler");
        call.put("node", of.getKey());
        call.put("templateEventMethodName", method);
        var all = call.putArray("templateEventMethodArgs");
        for (int argument : arguments) all.add(argument);
        call.put("promise", -1);
        send(call);
    }

    /// Where the last click led to, by a redirect of the whole page or by navigation; empty if it stayed.
    public Optional<String> ledTo() {
        return Optional.ofNullable(redirect);
    }

    /// The tab is closed: the server lets go of the screen, as browsers tell it to.
    public void close() throws IOException {
        var message = message();
        message.put("UNLOAD", true);
        visitor.postJson("/?v-r=uidl&v-uiId=" + ui, message.toString());
        nodes.clear();
    }

    private ObjectNode message() {
        var message = JSON.createObjectNode();
        message.put("csrfToken", key);
        message.putArray("rpc");
        message.put("syncId", sync);
        message.put("clientId", sent++);
        return message;
    }

    private void send(ObjectNode event) throws IOException {
        var message = message();
        ((ArrayNode) message.get("rpc")).add(event);
        redirect = null;
        var answer = visitor.postJson("/?v-r=uidl&v-uiId=" + ui, message.toString());
        if (answer.status() != 200) throw new IllegalStateException("UIDL answers " + answer.status());
        var text = answer.text();
        this.answer = text;
        var told = JSON.readTree(text.startsWith(GUARD) ? text.substring(GUARD.length()) : text);
        if (told.isArray()) told.forEach(this::take);
        else take(told);
    }

    private void take(JsonNode uidl) {
        if (uidl.path("meta").has("appError"))
            throw new IllegalStateException(
                    "The portal failed: " + uidl.path("meta").path("appError"));
        if (uidl.has("syncId")) sync = uidl.path("syncId").asInt();
        uidl.path("constants").properties().forEach(constant -> constants.put(constant.getKey(), constant.getValue()));
        for (var change : uidl.path("changes")) apply(change);
        for (var call : uidl.path("execute")) follow(call);
    }

    private void apply(JsonNode change) {
        var node = nodes.computeIfAbsent(change.path("node").asInt(), fresh -> new Node());
        var name = change.path("key").asString("");
        switch (change.path("type").asString()) {
            case "detach" -> nodes.remove(change.path("node").asInt());
            case "put" -> {
                var value = change.path("value");
                switch (change.path("feat").asInt()) {
                    case TAG, PROPERTIES, ATTRIBUTES -> node.facts.put(name, value.asString(value.toString()));
                    case LISTENERS -> node.listeners.put(name, value.asString(""));
                    case TEXT -> node.text = value.asString("");
                    default -> {}
                }
            }
            case "remove" -> {
                if (change.path("feat").asInt() == LISTENERS) node.listeners.remove(name);
                else node.facts.remove(name);
            }
            case "splice" -> {
                if (change.path("feat").asInt() == CHILDREN)
                    change.path("addNodes").forEach(child -> node.children.add(child.asInt()));
            }
            default -> {}
        }
    }

    /// Scripts that the server runs in the browser: one that opens another page is remembered.
    private void follow(JsonNode call) {
        var script = call.get(call.size() - 1).asString("");
        if (!script.contains("window.open") && !script.contains("location")) return;
        for (int i = 0; i < call.size() - 1; i++) {
            var argument = call.get(i).asString("");
            if (argument.startsWith("/") || argument.startsWith("http"))
                redirect = argument.replaceFirst("^https?://[^/]+", "");
        }
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        var event = JSON.createObjectNode();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.set("data", data);
        return event;
    }

    private static void put(ObjectNode data, String wanted) {
        if (wanted.endsWith("Key") || wanted.contains("?") || wanted.startsWith("!")) data.put(wanted, false);
        else if (wanted.startsWith("event.")) data.put(wanted, 0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
