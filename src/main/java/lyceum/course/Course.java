package lyceum.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyceum.community.Slug;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "course")
class Course {

    @Id
    private long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private long communityId;

    private String slug = "";
    private String titleZh = "";
    private String titleEn = "";
    private String summaryZh = "";
    private String summaryEn = "";

    private String descriptionZh = "";
    private String descriptionEn = "";
    private String takeawaysZh = "";
    private String takeawaysEn = "";
    private String notForZh = "";
    private String notForEn = "";
    private String rhythmZh = "";
    private String rhythmEn = "";
    private int refundDays;
    private int refundBeforeDay;
    private boolean published;

    @Column(updatable = false)
    private Instant madeAt = Instant.EPOCH;

    protected Course() {}

    Course(CourseId id, CommunityId community, CoursePlan plan, Instant now) {
        this.id = id.value();
        this.communityId = community.value();
        this.madeAt = now;
        write(plan);
    }

    void edited(CoursePlan plan) {
        if (published && !Slug.typed("slug", plan.slug()).value().equals(slug))
            throw new Slug.AddressIsFixed("slug", slug);
        write(plan);
    }

    void published() {
        texts().plan().demandPublishable();
        published = true;
    }

    void withdrawn() {
        published = false;
    }

    private void write(CoursePlan plan) {
        var faults = plan.faults();
        if (!faults.isEmpty()) throw faults.getFirst();
        slug = Slug.typed("slug", plan.slug()).value();
        var title = CoursePlan.TITLE.check(plan.title());
        titleZh = title.zh();
        titleEn = title.en();
        var summary = CoursePlan.SUMMARY.check(plan.summary());
        summaryZh = summary.zh();
        summaryEn = summary.en();
        var description = CoursePlan.DESCRIPTION.check(plan.description());
        descriptionZh = description.zh();
        descriptionEn = description.en();
        var takeaways = CoursePlan.TAKEAWAYS.check(plan.takeaways());
        takeawaysZh = takeaways.zh();
        takeawaysEn = takeaways.en();
        var notFor = CoursePlan.NOT_FOR.check(plan.notFor());
        notForZh = notFor.zh();
        notForEn = notFor.en();
        rhythmZh = week(plan, Bilingual::zh);
        rhythmEn = week(plan, Bilingual::en);
        refundDays = plan.refundDays();
        refundBeforeDay = plan.refundBeforeDay();
    }

    private static String week(CoursePlan plan, Function<Bilingual, String> language) {
        return IntStream.range(0, 7)
                .mapToObj(day ->
                        language.apply(CoursePlan.day(day).check(plan.rhythm().get(day))))
                .collect(Collectors.joining("\n"));
    }

    private List<Bilingual> rhythm() {
        var zh = rhythmZh.split("\n", -1);
        var en = rhythmEn.split("\n", -1);
        return IntStream.range(0, 7)
                .mapToObj(day -> new Bilingual(zh[day], en[day]))
                .toList();
    }

    CourseTexts texts() {
        return new CourseTexts(
                new CourseId(id),
                new CommunityId(communityId),
                slug,
                new Bilingual(titleZh, titleEn),
                new Bilingual(summaryZh, summaryEn),
                new Bilingual(descriptionZh, descriptionEn),
                new Bilingual(takeawaysZh, takeawaysEn),
                new Bilingual(notForZh, notForEn),
                rhythm(),
                new RefundRule(refundDays, refundBeforeDay),
                published,
                version == null ? 0 : version);
    }

    CommunityId community() {
        return new CommunityId(communityId);
    }

    boolean isAt(long seen) {
        return version != null && version == seen;
    }
}
