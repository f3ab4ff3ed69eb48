package lyceum.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.audit.Verdict.Broken;
import lyceum.audit.Verdict.Fault;
import lyceum.audit.Verdict.Whole;
import lyceum.shared.Id;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The chain itself: rows that each sign the row before, and a head that knows how many there are.
@Component
class Trail {
    private static final int PAGE = 1_000;

    /// How long the chain is, and its last signature.
    record Head(long places, String signature) {}

    private record Row(
            long place,
            Instant at,
            long person,
            String act,
            long about,
            String kind,
            String salt,
            boolean signsSalt,
            String reasonDigest,
            String signature) {}

    private final JdbcClient db;
    private final AuditKey key;
    private final HeadFile file;

    Trail(JdbcClient db, AuditKey key, HeadFile file) {
        this.db = db;
        this.key = key;
        this.file = file;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Head append(Deed deed) {
        db.sql("update audit_head set places = places + 1 where id = 1").update();
        var head = head();
        var signature = deed.signed(key.bytes(), head.places(), head.signature());
        db.sql("""
                        insert into audit_row
                            (place, at, person, act, about, kind, salt, signs_salt, reason_digest, signature)
                        values (?, ?, ?, ?, ?, ?, ?, false, ?, ?)""")
                .params(
                        head.places(),
                        Utc.of(deed.at()),
                        deed.person(),
                        deed.act(),
                        deed.about(),
                        deed.kind(),
                        deed.salt(),
                        deed.reasonDigest(),
                        signature)
                .update();
        if (!deed.reason().isEmpty())
            db.sql("insert into audit_reason (place, reason) values (?, ?)")
                    .params(head.places(), deed.reason())
                    .update();
        db.sql("update audit_head set signature = ? where id = 1")
                .param(signature)
                .update();
        return new Head(head.places(), signature);
    }

    /// Rows of before salts were left out of signatures keep theirs.
    void forget(Id about, String kind) {
        db.sql("""
                        delete from audit_reason
                        where place in (select place from audit_row where about = ? and kind = ?)""").params(about.value(), kind).update();
        db.sql("update audit_row set salt = '' where about = ? and kind = ? and signs_salt = false")
                .params(about.value(), kind)
                .update();
    }

    /// Reasons that are nothing but that text, an address say.
    void forget(String reason) {
        var places = db.sql("select place from audit_reason where reason = ?")
                .param(reason)
                .query(Long.class)
                .list();
        for (var place : places) {
            db.sql("delete from audit_reason where place = ?").param(place).update();
            db.sql("update audit_row set salt = '' where place = ? and signs_salt = false")
                    .param(place)
                    .update();
        }
    }

    /// While it walks others append: the kept head is read before the rows, the head in the database after them, and
    /// what has come meanwhile is walked too.
    @Transactional(readOnly = true)
    Verdict verify() {
        var kept = file.read();
        long place = 0;
        var before = "";
        Head head;
        do {
            for (var page = page(place); !page.isEmpty(); page = page(place))
                for (var row : page) {
                    if (row.place() != place + 1) return new Broken(place + 1, Fault.MISSING);
                    if (!row.signature().equals(signed(row, before))) return new Broken(row.place(), Fault.ALTERED);
                    place = row.place();
                    before = row.signature();
                    if (kept.isPresent()
                            && kept.get().places() == place
                            && !kept.get().signature().equals(before)) return new Broken(place, Fault.ALTERED);
                }
            head = head();
        } while (head.places() > place && !page(place).isEmpty());
        if (head.places() > place || kept.isPresent() && kept.get().places() > place)
            return new Broken(place + 1, Fault.CUT_SHORT);
        if (head.places() < place || !head.signature().equals(before)) return new Broken(place, Fault.ALTERED);
        return new Whole(place, before);
    }

    Head head() {
        return db.sql("select places, signature from audit_head where id = 1")
                .query((row, n) -> new Head(row.getLong("places"), row.getString("signature")))
                .single();
    }

    private List<Row> page(long after) {
        return db.sql("""
                        select place, at, person, act, about, kind, salt, signs_salt, reason_digest, signature
                        from audit_row
                        where place > ?
                        order by place
                        limit ?""")
                .params(after, PAGE)
                .query((row, n) -> new Row(
                        row.getLong("place"),
                        Utc.instant(row.getObject("at", LocalDateTime.class)),
                        row.getLong("person"),
                        row.getString("act"),
                        row.getLong("about"),
                        row.getString("kind"),
                        row.getString("salt"),
                        row.getBoolean("signs_salt"),
                        row.getString("reason_digest"),
                        row.getString("signature")))
                .list();
    }

    private String signed(Row row, String before) {
        return Deed.signed(
                key.bytes(),
                row.place(),
                before,
                row.at(),
                row.person(),
                row.act(),
                row.about(),
                row.kind(),
                row.signsSalt() ? row.salt() : "",
                row.reasonDigest());
    }
}
