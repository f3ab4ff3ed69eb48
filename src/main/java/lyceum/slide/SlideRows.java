package lyceum.slide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lyceum.friday.ShareId;
import lyceum.shared.FileAddress;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of slides.
@Component
class SlideRows {
    private final JdbcClient sql;

    SlideRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param share under the id that it was first planned with
    Optional<Deck> deck(ShareId share) {
        return sql.sql("select id, name, original, shown from slide_deck where share = ?")
                .param(share.value())
                .query((row, _) -> new Deck(
                        new DeckId(row.getLong("id")),
                        share,
                        row.getString("name"),
                        address(row.getString("original")),
                        List.of(),
                        row.getInt("shown")))
                .optional()
                .map(deck -> new Deck(deck.id(), share, deck.name(), deck.original(), slides(deck.id()), deck.shown()));
    }

    private List<Slide> slides(DeckId deck) {
        return sql.sql("select id, page, picture, words from slide_page where deck = ? order by page")
                .param(deck.value())
                .query((row, _) -> new Slide(
                        row.getLong("id"),
                        row.getInt("page"),
                        address(row.getString("picture")),
                        row.getString("words")))
                .list();
    }

    /// Which of which stands before all; empty where there are no slides.
    Optional<Slides.Shown> shown(ShareId share) {
        return sql.sql("select id, shown from slide_deck where share = ?")
                .param(share.value())
                .query((row, _) -> new Slides.Shown(new DeckId(row.getLong("id")), row.getInt("shown")))
                .optional();
    }

    void add(Deck deck, PersonId by, Instant now) {
        sql.sql("""
                insert into slide_deck (id, share, name, original, shown, put_by, put_at)
                values (?, ?, ?, ?, 0, ?, ?)""")
                .params(
                        deck.id().value(),
                        deck.share().value(),
                        deck.name(),
                        deck.original().toString(),
                        by.value(),
                        Utc.of(now))
                .update();
        for (var slide : deck.slides())
            sql.sql("insert into slide_page (id, deck, page, picture, words) values (?, ?, ?, ?, ?)")
                    .params(
                            slide.id(),
                            deck.id().value(),
                            slide.number(),
                            slide.picture().toString(),
                            slide.words())
                    .update();
    }

    void remove(DeckId deck) {
        sql.sql("delete from slide_page where deck = ?").param(deck.value()).update();
        sql.sql("delete from slide_deck where id = ?").param(deck.value()).update();
    }

    void show(DeckId deck, int page) {
        sql.sql("update slide_deck set shown = ? where id = ?")
                .params(page, deck.value())
                .update();
    }

    private static FileAddress address(String text) {
        return FileAddress.parse(text).orElseThrow();
    }
}
