package lyceum.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.directory.NameCards;
import lyceum.files.Files;
import lyceum.group.Group;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of posts, and how they become what people read: a page is six questions, whatever stands on it.
@Component
class Posts {
    static final int MOST_A_MINUTE = 20;

    private static final String ROW = """
            select p.id, p.in_group, p.kind, p.thread, p.author, p.text, p.posted_at, p.edits, p.pinned_at, p.hidden_at,
                case when p.kind = 'THREAD'
                    then (select count(*) from channel_post r where r.thread = p.id and r.id <> p.id)
                    else 0 end as replies
            from channel_post p
            """;

    private final JdbcClient sql;
    private final Presences presences;
    private final NameCards cards;
    private final Reactions reactions;
    private final Mentions mentions;
    private final ApplicationEventPublisher events;
    private final Files files;
    private final Ids ids;
    private final Clock clock;

    Posts(
            JdbcClient sql,
            Presences presences,
            NameCards cards,
            Reactions reactions,
            Mentions mentions,
            ApplicationEventPublisher events,
            Files files,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.presences = presences;
        this.cards = cards;
        this.reactions = reactions;
        this.mentions = mentions;
        this.events = events;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    private record Row(
            long id,
            long group,
            Post.Kind kind,
            long thread,
            PersonId author,
            String text,
            Instant at,
            int edits,
            boolean pinned,
            boolean hidden,
            int replies) {}

    /// @param thread null where the post begins one of its own
    PostId write(GroupId group, Post.Kind kind, @Nullable Long thread, PersonId author, String text) {
        demandPace(author);
        return write(group, kind, thread, author, text, null);
    }

    /// One of several with the same words; that it is many is no hurry of its author.
    PostId share(GroupId group, PersonId author, String text, long thing) {
        return write(group, Post.Kind.ANNOUNCEMENT, null, author, text, thing);
    }

    /// What stands there of that thing already.
    Optional<PostId> shared(GroupId group, long thing) {
        return sql.sql("select id from channel_post where thing = ? and in_group = ?")
                .params(thing, group.value())
                .query((row, _) -> new PostId(row.getLong("id")))
                .optional();
    }

    private PostId write(
            GroupId group, Post.Kind kind, @Nullable Long thread, PersonId author, String text, @Nullable Long thing) {
        long id = ids.next();
        sql.sql("""
                insert into channel_post (id, in_group, kind, thread, author, text, folded, posted_at, edits, thing)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)""")
                .param(id)
                .param(group.value())
                .param(kind.name())
                .param(thread == null ? id : thread)
                .param(author.value())
                .param(text)
                .param(Folded.of(text))
                .param(Utc.of(clock.instant()))
                .param(thing)
                .update();
        files.keep(GroupFiles.of(group), id, author, text);
        mentions.write(group, new SayingId(id), thread == null ? id : thread, kind, author, text);
        return new PostId(id);
    }

    void demandPace(PersonId author) {
        int lately = sql.sql("select count(*) from channel_post where author = ? and posted_at > ? and thing is null")
                .params(author.value(), Utc.of(clock.instant().minus(Duration.ofMinutes(1))))
                .query(Integer.class)
                .single();
        if (lately >= MOST_A_MINUTE) throw new TooManyPosts(MOST_A_MINUTE);
    }

    /// The newest first.
    /// @param before only what is older than that; null begins with the newest
    List<Post> page(Presence reader, Post.Kind kind, @Nullable PostId before, int limit) {
        return read(
                reader,
                sql.sql(ROW + """
                        where p.in_group = :group and p.kind = :kind and p.hidden_at is null
                            and p.id < :before and p.posted_at < :until
                        order by p.id desc
                        limit :limit""")
                        .param("group", reader.group().id().value())
                        .param("kind", kind.name())
                        .param("before", before == null ? Long.MAX_VALUE : before.value())
                        .param("until", until(reader))
                        .param("limit", limit)
                        .query(Posts::row)
                        .list());
    }

    List<Post> pinned(Presence reader, Post.Kind kind, int limit) {
        return read(
                reader,
                sql.sql(ROW + """
                        where p.in_group = :group and p.kind = :kind and p.hidden_at is null
                            and p.pinned_at is not null and p.posted_at < :until
                        order by p.pinned_at desc
                        limit :limit""")
                        .param("group", reader.group().id().value())
                        .param("kind", kind.name())
                        .param("until", until(reader))
                        .param("limit", limit)
                        .query(Posts::row)
                        .list());
    }

    /// The oldest first.
    /// @param after only what is newer than that; null begins with the first
    List<Post> thread(Presence reader, long thread, @Nullable PostId after, int limit) {
        return read(
                reader,
                sql.sql(ROW + """
                        where p.thread = :thread and p.in_group = :group and p.hidden_at is null
                            and p.id > :after and p.posted_at < :until
                        order by p.id
                        limit :limit""")
                        .param("thread", thread)
                        .param("group", reader.group().id().value())
                        .param("after", after == null ? 0 : after.value())
                        .param("until", until(reader))
                        .param("limit", limit)
                        .query(Posts::row)
                        .list());
    }

    /// One of that group, as this reader sees it.
    Post get(Presence reader, PostId id) {
        return find(id).filter(row -> row.group() == reader.group().id().value())
                .filter(row -> !row.hidden())
                .filter(row -> reader.readsUntil() == null || row.at().isBefore(reader.readsUntil()))
                .map(row -> read(reader, List.of(row)).getFirst())
                .orElseThrow(NotFound::new);
    }

    /// As it stands, hidden or not, with nobody's own reactions: read once for all open screens.
    Optional<Post> forAll(Group group, PostId id) {
        return find(id).map(row -> read(group, null, List.of(row)).getFirst());
    }

    GroupId groupOf(PostId id) {
        return groupIfAny(id).orElseThrow(NotFound::new);
    }

    Optional<GroupId> groupIfAny(PostId id) {
        return find(id).map(row -> new GroupId(row.group()));
    }

    /// What the text was before is kept.
    void rewrite(Post post, String text) {
        rewrite(post.id().value(), post.edits(), post.text(), text);
        files.keep(GroupFiles.of(post.group()), post.id().value(), post.author(), text);
        mentions.write(post.group(), SayingId.of(post.id()), post.thread(), post.kind(), post.author(), text);
    }

    private void rewrite(long post, int edits, String before, String text) {
        var now = Utc.of(clock.instant());
        int changed =
                sql.sql("""
                        update channel_post
                        set text = ?, folded = ?, edited_at = ?, edits = edits + 1
                        where id = ? and edits = ?""").params(text, Folded.of(text), now, post, edits).update();
        if (changed == 0) throw new ChangedByOthers();
        sql.sql("insert into channel_post_past (post, edit, text, until_at) values (?, ?, ?, ?)")
                .params(post, edits, before, now)
                .update();
    }

    /// Whoever wrote it, hidden or not. Answers the group whose post has changed by that.
    Optional<GroupId> correct(PostId id, String text) {
        var row = find(id);
        if (row.isEmpty() || row.get().text().equals(text)) return Optional.empty();
        var found = row.get();
        var group = new GroupId(found.group());
        rewrite(found.id(), found.edits(), found.text(), text);
        if (!found.hidden()) files.keep(GroupFiles.of(group), found.id(), found.author(), text);
        mentions.write(group, new SayingId(found.id()), found.thread(), found.kind(), found.author(), text);
        return Optional.of(group);
    }

    /// The oldest first.
    List<Earlier> past(PostId id) {
        return sql.sql("select text, until_at from channel_post_past where post = ? order by edit")
                .param(id.value())
                .query((row, _) ->
                        new Earlier(row.getString("text"), Utc.instant(row.getObject("until_at", LocalDateTime.class))))
                .list();
    }

    void pin(PostId id, boolean pinned) {
        sql.sql("update channel_post set pinned_at = ? where id = ?")
                .param(pinned ? Utc.of(clock.instant()) : null)
                .param(id.value())
                .update();
    }

    void hide(PostId id, boolean hidden) {
        sql.sql("update channel_post set hidden_at = ? where id = ?")
                .param(hidden ? Utc.of(clock.instant()) : null)
                .param(id.value())
                .update();
        find(id).ifPresent(row -> {
            if (hidden) files.hide(row.id());
            else files.keep(GroupFiles.of(new GroupId(row.group())), row.id(), row.author(), row.text());
        });
        events.publishEvent(new PostHidden(id, hidden));
    }

    Map<PostId, String> texts(Collection<PostId> of) {
        if (of.isEmpty()) return Map.of();
        var texts = new HashMap<PostId, String>();
        sql.sql("select id, text from channel_post where id in (:ids) and hidden_at is null")
                .param("ids", of.stream().map(PostId::value).toList())
                .query(row -> {
                    texts.put(new PostId(row.getLong("id")), row.getString("text"));
                });
        return texts;
    }

    /// Where each stands and what it says; hidden ones are left out.
    Map<SayingId, Sayings.Brief> briefs(Collection<SayingId> of) {
        if (of.isEmpty()) return Map.of();
        var briefs = new HashMap<SayingId, Sayings.Brief>();
        sql.sql("""
                        select p.id, p.in_group, p.kind, p.thread, p.text
                        from channel_post p
                        where p.id in (:ids) and p.hidden_at is null""").param("ids", of.stream().map(SayingId::value).toList()).query(row -> {
            briefs.put(
                    new SayingId(row.getLong("id")),
                    new Sayings.Brief(
                            row.getString("text"),
                            Sayings.path(
                                    new GroupId(row.getLong("in_group")),
                                    Post.Kind.valueOf(row.getString("kind")),
                                    row.getLong("thread"))));
        });
        return briefs;
    }

    List<Post> read(Presence reader, List<Row> rows) {
        return read(reader.group(), reader.person(), rows);
    }

    private List<Post> read(Group group, @Nullable PersonId reader, List<Row> rows) {
        if (rows.isEmpty()) return List.of();
        var staff = presences.staff(group);
        var names = cards.names(
                group.community(), rows.stream().map(Row::author).distinct().toList());
        var said = reactions.on(rows.stream().map(Row::id).toList(), reader);
        var mentioned =
                mentions.on(group, rows.stream().collect(Collectors.toMap(row -> new SayingId(row.id()), Row::text)));
        return rows.stream()
                .map(row -> {
                    var on = said.getOrDefault(row.id(), Reactions.NONE);
                    return new Post(
                            new PostId(row.id()),
                            group.id(),
                            row.kind(),
                            row.thread(),
                            row.author(),
                            names.get(row.author()),
                            staff.getOrDefault(row.author(), java.util.Set.of()).stream()
                                    .findFirst()
                                    .orElse(GroupRole.MEMBER),
                            row.text(),
                            row.at(),
                            row.edits(),
                            row.pinned(),
                            row.hidden(),
                            row.replies(),
                            mentioned.getOrDefault(new SayingId(row.id()), List.of()),
                            on.counts(),
                            on.own());
                })
                .collect(Collectors.toList());
    }

    static LocalDateTime until(Presence reader) {
        var until = reader.readsUntil();
        return until == null ? LocalDateTime.of(9000, 1, 1, 0, 0) : Utc.of(until);
    }

    private Optional<Row> find(PostId id) {
        return sql.sql(ROW + "where p.id = ?")
                .param(id.value())
                .query(Posts::row)
                .optional();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("in_group"),
                Post.Kind.valueOf(row.getString("kind")),
                row.getLong("thread"),
                new PersonId(row.getLong("author")),
                row.getString("text"),
                Utc.instant(row.getObject("posted_at", LocalDateTime.class)),
                row.getInt("edits"),
                row.getObject("pinned_at") != null,
                row.getObject("hidden_at") != null,
                row.getInt("replies"));
    }
}
