package lyceum.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.course.Offers;
import lyceum.friday.Evenings;
import lyceum.friday.Fridays;
import lyceum.friday.Openness;
import lyceum.friday.PastShares;
import lyceum.friday.SeriesPlan;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.friday.Sight;
import lyceum.group.Groups;
import lyceum.live.Lives;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.slide.Slides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each kind of person before each place in which a past share could show: list, search, count, link, calendar.
@HouseTest
class WhoSeesPastSharesTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final LocalDate THIRD = Evenings.FIRST.plusWeeks(2);
    private static final String SUMMARY = "删到只剩一句。讲了**三张图**，问了折扇怎么画。";

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    PastShares past;

    @Autowired
    Lives lives;

    @Autowired
    Slides slides;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Groups groups;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table tables;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Autowired
    FakeClock clock;

    Evenings.Set set;
    CommunityId here;

    @BeforeEach
    void a_community_that_meets_on_fridays() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        here = set.community();
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void told_to_all_groups() {
        var member = learner("Ben");
        var lapsed = learner("Lena");
        var goneBefore = learner("Gil");
        var refunded = cast.person("Rita");
        var order = arrivals.settleIn(set.table().cohort(), refunded);
        var id = evenings.held(set, SECOND, SUMMARY);
        clock.is(clock.instant().plus(Duration.ofDays(2)));
        var later = learner("Lou");
        accessEnds(lapsed, SECOND.plusDays(1));
        accessEnds(goneBefore, SECOND.minusDays(1));
        admissions.cancel(order, set.clara(), "搬走了");

        sees(set.clara(), id, Sight.ALL);
        sees(set.lin(), id, Sight.ALL);
        sees(member, id, Sight.ALL);
        sees(lapsed, id, Sight.ALL);
        sees(goneBefore, id, null);
        sees(later, id, Sight.PREVIEW);
        sees(refunded, id, null);
        sees(cast.eve(), id, null);

        fridays.open(set.clara(), here, new Openness(true, false));

        sees(later, id, Sight.ALL);
        sees(goneBefore, id, null);
        sees(refunded, id, null);
        sees(cast.eve(), id, null);
    }

    @Test
    void told_to_the_round_table_only_also_after_others_are_told_again() {
        var learner = learner("Ben");
        var left = tables.sits(set.table(), "Leo");
        tells(Set.of(set.table().core()));
        var id = evenings.held(set, SECOND, SUMMARY);
        clock.is(clock.instant().plus(Duration.ofDays(2)));
        seats.leave(left, set.table().core());
        var joined = tables.sits(set.table(), "Joy");
        tells(Set.of());
        var second = evenings.held(set, THIRD, SUMMARY);

        sees(set.lin(), id, Sight.ALL);
        sees(left, id, Sight.ALL);
        sees(joined, id, Sight.PREVIEW);
        sees(learner, id, null);
        sees(learner, second, Sight.ALL);
        assertThat(past.years(learner, here)).containsExactly(Map.entry(Year.of(2027), 1));
        assertThat(past.years(left, here)).containsExactly(Map.entry(Year.of(2027), 2));

        tells(Set.of(set.table().core()));

        sees(learner, second, Sight.ALL);
        sees(learner, id, null);
    }

    @Test
    void told_to_the_group_of_one_cohort() {
        var ours = learner("Ben");
        var theirs = cast.person("Carl");
        arrivals.settleIn(offers.cohort(here, Seats.of(9), Money.of("CNY", 0)), theirs);
        tells(Set.of(group(ours)));
        var id = evenings.held(set, SECOND, SUMMARY);

        sees(ours, id, Sight.ALL);
        sees(theirs, id, null);
        fridays.open(set.clara(), here, new Openness(true, true));
        sees(theirs, id, null);
    }

    @Test
    void a_stranger_reads_previews_only_where_the_community_shows_them() {
        var id = evenings.held(set, SECOND, SUMMARY);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> past.publicly(here, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> past.publicly(here, (Instant) null));

        fridays.open(set.clara(), here, new Openness(false, true));

        assertThat(past.publicly(here, (Instant) null).shares())
                .extracting(seen -> seen.share().title())
                .containsExactly("一页纸讲清一件事");
        isAPreview(past.publicly(here, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> past.publicly(here, evenings.booked(set, THIRD.plusWeeks(1))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> past.page(cast.eve(), here, "", null, null));
    }

    private void sees(PersonId reader, ShareId id, @Nullable Sight sight) {
        assertThat(found(reader, id, "")).as("list").isEqualTo(sight);
        assertThat(found(reader, id, "一页"))
                .as("search in the title, two characters")
                .isEqualTo(sight);
        assertThat(found(reader, id, "图"))
                .as("search in the outline, one character")
                .isEqualTo(sight);
        assertThat(found(reader, id, "折扇"))
                .as("search in the summary")
                .isEqualTo(sight == Sight.PREVIEW ? null : sight);
        assertThat(found(reader, id, "剩 页纸")).as("words of both").isEqualTo(sight == Sight.PREVIEW ? null : sight);
        assertThat(found(reader, id, "没有这个词")).as("what stands nowhere").isNull();
        assertThat(linked(reader, id)).as("link").isEqualTo(sight);
        assertThat(opens(() -> lives.after(reader, id, 0))).as("what was said").isEqualTo(sight == Sight.ALL);
        assertThat(opens(() -> slides.deck(reader, id))).as("slides").isEqualTo(sight == Sight.ALL);
        assertThat(counted(reader) > 0).as("count").isEqualTo(found(reader, null, "") != null);
    }

    private @Nullable Sight found(PersonId reader, @Nullable ShareId id, String words) {
        try {
            var page = past.page(reader, here, words, null, null).shares();
            for (var seen : page) if (seen.sight() == Sight.PREVIEW) isAPreview(seen.share());
            assertThat(past.page(reader, here, words, Year.of(2027), null).shares())
                    .hasSameSizeAs(page);
            assertThat(past.page(reader, here, words, Year.of(2026), null).shares())
                    .isEmpty();
            return page.stream()
                    .filter(seen -> id == null || seen.share().id().equals(id))
                    .map(Shares.Seen::sight)
                    .findFirst()
                    .orElse(null);
        } catch (NotFound nothing) {
            return null;
        }
    }

    private @Nullable Sight linked(PersonId reader, ShareId id) {
        try {
            return shares.get(reader, id).sight();
        } catch (NotFound nothing) {
            return null;
        }
    }

    private static boolean opens(Runnable look) {
        try {
            look.run();
            return true;
        } catch (NotFound nothing) {
            return false;
        }
    }

    private int counted(PersonId reader) {
        try {
            return past.years(reader, here).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        } catch (NotFound nothing) {
            return 0;
        }
    }

    private static void isAPreview(Share share) {
        assertThat(share.summary()).isEmpty();
        assertThat(share.link()).isEmpty();
        assertThat(share.outline()).doesNotContain("\n").hasSizeLessThanOrEqualTo(120);
    }

    private PersonId learner(String name) {
        var person = cast.person(name);
        arrivals.settleIn(set.table().cohort(), person);
        return person;
    }

    private GroupId group(PersonId person) {
        return groups.of(person).getFirst().id();
    }

    private void tells(Set<GroupId> audience) {
        var series = fridays.series(set.clara(), here).orElseThrow();
        var plan = series.plan();
        fridays.keep(
                set.clara(),
                here,
                new SeriesPlan(
                        plan.weekday(), plan.time(), plan.zone(), plan.minutes(), "", plan.firstDay(), null, audience),
                series.edition());
    }

    private void accessEnds(PersonId person, LocalDate last) {
        sql.sql("update enrollment set access_until = ? where person = ?")
                .params(last, person.value())
                .update();
    }
}
