package lyceum.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Somebody's account. Its stamp is what every signed-in device carries: a new stamp, and all of them are out.
@Entity
class Account {
    @Id
    private long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String name;
    private @Nullable String password;
    private String zone;
    private String language;
    private long stamp;

    @Column(name = "created_at")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(
            PersonId id,
            Email email,
            Name name,
            @Nullable String hash,
            ZoneId zone,
            Locale language,
            long stamp,
            Instant now) {
        this.id = id.value();
        this.email = email.value();
        this.emailKey = Digest.of(email);
        this.name = name.value();
        this.password = hash;
        this.zone = zone.getId();
        this.language = Languages.nearest(language).toLanguageTag();
        this.stamp = stamp;
        this.createdAt = Utc.of(now);
    }

    Person person() {
        return new Person(new PersonId(id), new Email(email), name, ZoneId.of(zone), Languages.of(language));
    }

    long stamp() {
        return stamp;
    }

    @Nullable
    String password() {
        return password;
    }

    void isCalled(Name wanted) {
        name = wanted.value();
    }

    void livesIn(ZoneId wanted) {
        zone = wanted.getId();
    }

    void reads(Locale wanted) {
        language = Languages.nearest(wanted).toLanguageTag();
    }

    void moves(Email wanted) {
        email = wanted.value();
        emailKey = Digest.of(wanted);
    }

    /// A new secret ends every other device's stay.
    void locksWith(String hash, long newStamp) {
        password = hash;
        stamp = newStamp;
    }

    /// The same secret, hashed as strongly as today asks for.
    void rehashed(String hash) {
        password = hash;
    }

    void signsOutEverywhere(long newStamp) {
        stamp = newStamp;
    }

    /// From now on nobody finds it by its address, and nothing opens it.
    void isOnTheWayOut(long newStamp) {
        emailKey = "gone:" + id;
        password = null;
        stamp = newStamp;
    }
}
