package lyceum.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Finds what was said in a group: every text in which all the words stand, a single character too. Only what the
/// reader
/// may read now is looked through.
@Service
public class Searches {
    public static final int A_PAGE = 20;
    /// In letters; what is typed beyond is not looked for.
    public static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;

    private final Presences presences;
    private final Authors authors;
    private final JdbcClient sql;

    Searches(Presences presences, Authors authors, JdbcClient sql) {
        this.presences = presences;
        this.authors = authors;
        this.sql = sql;
    }

    /// A page, the newest first; nothing where no word is looked for. Two questions to the database.
    /// @param words between blanks, in any order
    /// @param before only hits below that one; [Long#MAX_VALUE] begins with the newest
    public List<Hit> page(PersonId reader, GroupId group, String words, long before) {
        var presence = presences.demand(group, reader, GroupAct.READ);
        var wanted = split(words);
        if (wanted.isEmpty()) return List.of();
        var query = sql.sql("""
                        select * from (
                            select p.id, p.kind, p.thread, p.author, p.text, p.posted_at as at,
                                coalesce(t.title, q.title, '') as title
                            from channel_post p
                                left join channel_thread t on t.id = p.thread
                                left join channel_post f on f.id = t.id
                                left join channel_question q on q.id = p.thread
                            where p.in_group = :group and p.hidden_at is null and f.hidden_at is null
                                and q.hidden_at is null and p.id < :before and p.posted_at < :until and %s
                            union all
                            select q.id, 'QUESTION', q.id, q.asker, q.text, q.asked_at, q.title
                            from channel_question q
                            where q.in_group = :group and q.hidden_at is null
                                and q.id < :before and q.asked_at < :until and %s
                        ) hits
                        order by id desc
                        limit :limit""".formatted(
                                each(
                                        wanted,
                                        "(p.folded like %1$s escape '!' or p.id = t.id and t.folded like %1$s escape '!')"),
                                each(wanted, "q.folded like %s escape '!'")))
                .param("group", group.value())
                .param("before", before)
                .param("until", Posts.until(presence))
                .param("limit", A_PAGE);
        for (int i = 0; i < wanted.size(); i++) query = query.param("w" + i, Folded.pattern(wanted.get(i)));
        return named(group, query.query((row, _) -> hit(group, row)).list());
    }

    /// What is looked for, in the form in which it is compared.
    public static List<String> split(String words) {
        var some = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return Arrays.stream(Folded.of(some).strip().split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String each(List<String> words, String condition) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> condition.formatted(":w" + i))
                .collect(Collectors.joining(" and "));
    }

    private List<Hit> named(GroupId group, List<Hit> hits) {
        var names = authors.in(group, hits.stream().map(Hit::author).distinct().toList());
        return hits.stream().map(hit -> hit.by(names.get(hit.author()))).toList();
    }

    private static Hit hit(GroupId group, ResultSet row) throws SQLException {
        var kind = Hit.Kind.valueOf(row.getString("kind"));
        var thread = row.getLong("thread");
        var path = "groups/" + group;
        return new Hit(
                row.getLong("id"),
                group,
                kind,
                new PersonId(row.getLong("author")),
                null,
                row.getString("title"),
                row.getString("text"),
                Utc.instant(row.getObject("at", LocalDateTime.class)),
                switch (kind) {
                    case ANNOUNCEMENT -> path;
                    case QUESTION, ANSWER -> path + "/questions/" + new QuestionId(thread);
                    case THREAD, REPLY -> path + "/talk/" + new PostId(thread);
                });
    }
}
