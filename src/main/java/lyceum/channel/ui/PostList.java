package lyceum.channel.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import lyceum.channel.Post;
import lyceum.channel.PostId;
import lyceum.channel.Presence;
import lyceum.channel.Reaction;
import lyceum.channel.ui.PostWords.PostAct;
import org.jspecify.annotations.Nullable;

/// Posts below each other. Each is one element; one listener hears all their buttons. What comes in while the reader is
/// elsewhere on the page moves nothing: it stands in its place, and a note says so.
class PostList extends Div {
    private final PostWords words;
    private final transient Supplier<Presence> reader;
    private final transient Function<Post, Set<PostAct>> acts;
    private final long readTo;
    private final Map<PostId, Post> posts = new LinkedHashMap<>();
    private final Map<PostId, Article> shown = new LinkedHashMap<>();
    private BiConsumer<Post, Reaction> reacts = (_, _) -> {};
    private BiConsumer<Post, PostAct> presses = (_, _) -> {};
    private @Nullable PostId accepted;

    /// @param acts what this reader can do with a post
    /// @param readTo newer ones are marked as new
    PostList(PostWords words, Supplier<Presence> reader, Function<Post, Set<PostAct>> acts, long readTo) {
        this.words = words;
        this.reader = reader;
        this.acts = acts;
        this.readTo = readTo;
        addClassName("stream");
        getElement()
                .addEventListener(
                        "click",
                        click -> pressed(
                                click.getEventData()
                                        .path("event.target.closest('article')?.dataset.id")
                                        .asString(""),
                                click.getEventData()
                                        .path("event.target.closest('[data-act]')?.dataset.act")
                                        .asString("")))
                .setFilter("event.target.closest('[data-act]') != null")
                .addEventData("event.target.closest('article')?.dataset.id")
                .addEventData("event.target.closest('[data-act]')?.dataset.act");
    }

    PostList onReaction(BiConsumer<Post, Reaction> reacts) {
        this.reacts = reacts;
        return this;
    }

    PostList onAct(BiConsumer<Post, PostAct> presses) {
        this.presses = presses;
        return this;
    }

    void addLast(Post post) {
        put(post, false);
    }

    /// Whether it is new here.
    boolean addFirst(Post post) {
        return put(post, true);
    }

    private boolean put(Post post, boolean first) {
        if (post.hidden()) {
            remove(post.id());
            return false;
        }
        if (posts.containsKey(post.id())) {
            replace(post);
            return false;
        }
        var article = new Article();
        article.addClassName("post");
        article.getElement().setAttribute("data-id", post.id().text());
        posts.put(post.id(), post);
        shown.put(post.id(), article);
        draw(post);
        if (first) addComponentAsFirst(article);
        else add(article);
        return true;
    }

    private void remove(PostId id) {
        posts.remove(id);
        var gone = shown.remove(id);
        if (gone != null) remove(gone);
    }

    /// What everybody is told knows nobody's own reactions: they stay as they were.
    void replace(Post post) {
        var before = posts.get(post.id());
        if (before == null) return;
        if (post.hidden()) {
            remove(post.id());
            return;
        }
        var now = post.withOwn(before.own());
        posts.put(post.id(), now);
        draw(now);
    }

    /// As the reader sees it now, own reactions included.
    void refresh(Post post) {
        posts.put(post.id(), post);
        draw(post);
    }

    void accept(@Nullable PostId answer) {
        accepted = answer;
        posts.values().forEach(this::draw);
    }

    void redraw() {
        posts.values().forEach(this::draw);
    }

    @Nullable
    Post last() {
        return posts.isEmpty() ? null : java.util.List.copyOf(posts.values()).getLast();
    }

    @Nullable
    PostId newest() {
        return posts.keySet().stream()
                .max(java.util.Comparator.comparingLong(PostId::value))
                .orElse(null);
    }

    boolean isEmpty() {
        return posts.isEmpty();
    }

    boolean has(PostId id) {
        return posts.containsKey(id);
    }

    private void draw(Post post) {
        var article = shown.get(post.id());
        if (article == null) return;
        article.getElement()
                .setProperty(
                        "innerHTML",
                        words.html(
                                post,
                                reader.get(),
                                acts.apply(post),
                                post.id().value() > readTo
                                        && !post.author().equals(reader.get().person()),
                                lyceum.language.Languages.nearest(getLocale())));
        article.setClassName("accepted", post.id().equals(accepted));
    }

    void pressed(String id, String act) {
        if (id.isEmpty()) return;
        var post = posts.get(PostId.parse(id));
        if (post == null) return;
        Arrays.stream(Reaction.values()).filter(one -> one.name().equals(act)).forEach(one -> reacts.accept(post, one));
        Arrays.stream(PostAct.values())
                .filter(one -> one.name().equals(act) && acts.apply(post).contains(one))
                .forEach(one -> presses.accept(post, one));
    }
}
