package lyceum.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.MoneyKind;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "community")
class FoundedCommunity {

    @Id
    private long id;

    @Version
    private @Nullable Long version;

    private String address = "";
    private String nameZh = "";
    private String nameEn = "";
    private String taglineZh = "";
    private String taglineEn = "";

    private String charterZh = "";
    private String charterEn = "";
    private String privacyZh = "";
    private String privacyEn = "";
    private String termsZh = "";
    private String termsEn = "";
    private String contactZh = "";
    private String contactEn = "";
    private int rulesVersion;
    private String zone = "";
    private String numberPrefix = "";
    private int numberDigits;
    private String seal = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Community.GroupsBy groupsBy = Community.GroupsBy.COHORT;

    /// Written by [Communities#firstAdmission] only.
    @Column(updatable = false)
    private boolean groupsFixed;

    private int groupSize;

    /// Written by [Communities#paidIn] only.
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)", updatable = false)
    private @Nullable MoneyKind moneyKind;

    private boolean published;
    private Instant foundedAt = Instant.EPOCH;

    protected FoundedCommunity() {}

    FoundedCommunity(CommunityId id, CommunityPlan plan, Instant now) {
        this.id = id.value();
        this.foundedAt = now;
        this.rulesVersion = 1;
        write(plan);
    }

    /// Takes over what the owner wrote; what promises have been made about stays.
    void edited(CommunityPlan plan) {
        var newAddress = Slug.typed("address", plan.address()).value();
        if (published && !newAddress.equals(address)) throw new Slug.AddressIsFixed("address", address);
        if (groupsFixed && plan.groupsBy() != groupsBy) throw new GroupsAreFixed();
        write(plan);
    }

    void published() {
        profile().plan().demandPublishable();
        published = true;
    }

    void withdrawn() {
        published = false;
    }

    int rulesRewritten() {
        return ++rulesVersion;
    }

    private void write(CommunityPlan plan) {
        var faults = plan.faults();
        if (!faults.isEmpty()) throw faults.getFirst();
        address = Slug.typed("address", plan.address()).value();
        var name = CommunityPlan.NAME.check(plan.name());
        nameZh = name.zh();
        nameEn = name.en();
        var tagline = CommunityPlan.TAGLINE.check(plan.tagline());
        taglineZh = tagline.zh();
        taglineEn = tagline.en();
        var charter = CommunityPlan.CHARTER.check(plan.charter());
        charterZh = charter.zh();
        charterEn = charter.en();
        var privacy = CommunityPlan.PRIVACY.check(plan.privacy());
        privacyZh = privacy.zh();
        privacyEn = privacy.en();
        var terms = CommunityPlan.TERMS.check(plan.terms());
        termsZh = terms.zh();
        termsEn = terms.en();
        var contact = CommunityPlan.CONTACT.check(plan.contact());
        contactZh = contact.zh();
        contactEn = contact.en();
        zone = plan.zoneId().getId();
        numberPrefix = plan.numbers().prefix();
        numberDigits = plan.numbers().digits();
        seal = plan.sealText();
        groupsBy = plan.groupsBy();
        groupSize = plan.groupSize();
    }

    Community community() {
        return new Community(
                new CommunityId(id),
                address,
                new Bilingual(nameZh, nameEn),
                new Bilingual(taglineZh, taglineEn),
                ZoneId.of(zone),
                new NumberFormat(numberPrefix, numberDigits),
                seal,
                groupsBy,
                groupSize,
                published);
    }

    CommunityProfile profile() {
        return new CommunityProfile(
                community(),
                new Bilingual(charterZh, charterEn),
                new Bilingual(privacyZh, privacyEn),
                new Bilingual(termsZh, termsEn),
                new Bilingual(contactZh, contactEn),
                rulesVersion,
                groupsFixed,
                moneyKind,
                version == null ? 0 : version);
    }

    boolean isAt(long seen) {
        return version != null && version == seen;
    }
}
