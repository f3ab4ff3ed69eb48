package lyceum.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.friday.Evenings;
import lyceum.friday.Fridays;
import lyceum.friday.SeriesPlan;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class FeedsTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final String HERE = "127.0.0.1";

    @Autowired
    Feeds feeds;

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Autowired
    FakeClock clock;

    Evenings.Set set;
    PersonId ben;

    @BeforeEach
    void ben_learns_in_a_community_that_meets_on_fridays() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void an_evening_keeps_its_identity_while_it_moves_changes_its_zone_and_is_called_off() throws Exception {
        var secret = secret(feeds.renew(ben, null));
        var id = evenings.booked(set, SECOND);
        var first = only(secret);
        assertThat(value(first, Property.SUMMARY)).isEqualTo("一页纸讲清一件事");
        assertThat(value(first, Property.DTSTART)).isEqualTo("20270115T200000");
        assertThat(value(first, Property.DTEND)).isEqualTo("20270115T210000");
        assertThat(value(first, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(first, Property.URL)).endsWith("/fridays/" + set.community() + "/" + id);

        var next = shares.move(set.clara(), id, SECOND.plusDays(1).atTime(15, 30));
        var moved = only(secret);
        assertThat(value(moved, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(number(moved)).isGreaterThan(number(first));
        assertThat(value(moved, Property.DTSTART)).isEqualTo("20270116T153000");

        meetsIn("America/New_York");
        var elsewhere = only(secret);
        assertThat(number(elsewhere)).isGreaterThan(number(moved));
        assertThat(value(elsewhere, Property.DTSTART)).isEqualTo("20270116T023000");
        assertThat(elsewhere
                        .getRequiredProperty(Property.DTSTART)
                        .getRequiredParameter("TZID")
                        .getValue())
                .isEqualTo("America/New_York");

        shares.cancel(set.clara(), next, "讲者病了");
        var off = only(secret);
        assertThat(value(off, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(number(off)).isGreaterThan(number(elsewhere));
        assertThat(value(off, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(off, Property.DESCRIPTION)).contains("讲者病了");
    }

    @Test
    void two_that_swap_their_dates_are_newer_than_before() throws Exception {
        var one = evenings.booked(set, SECOND);
        var other = evenings.booked(set, SECOND.plusWeeks(1));
        var secret = secret(feeds.renew(ben, set.community()));
        var before = events(secret).stream().mapToInt(FeedsTest::number).max().orElseThrow();

        shares.swap(set.clara(), one, other);

        assertThat(events(secret)).hasSize(2).allMatch(event -> number(event) > before);
    }

    @Test
    void an_address_that_was_changed_or_ended_leads_nowhere_like_one_that_never_was() {
        var first = secret(feeds.renew(ben, null));
        var second = secret(feeds.renew(ben, null));

        nowhere(first);
        assertThat(feeds.read(second, HERE)).contains("BEGIN:VCALENDAR");
        assertThat(feeds.addresses(ben)).extracting(Address::readAt).containsExactly(FakeClock.BEGINNING);

        feeds.revoke(ben, null);

        nowhere(second);
        nowhere("A".repeat(43));
        nowhere("' or '1'='1");
        assertThat(feeds.addresses(ben)).isEmpty();
        assertThat(sql.sql("select count(*) from calendar_address where digest like ?")
                        .param("%" + second + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_stands_in_it_is_what_its_person_may_see_at_that_moment() throws Exception {
        evenings.booked(set, SECOND);
        var eve = cast.eve();
        var order = arrivals.settleIn(set.table().cohort(), eve);
        var secret = secret(feeds.renew(eve, set.community()));
        assertThat(events(secret)).hasSize(1);

        admissions.cancel(order, set.clara(), "搬走了");

        assertThat(events(secret)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feeds.renew(cast.eve(), set.community()));
    }

    @Test
    void one_evening_is_taken_along_by_whoever_may_see_it() throws Exception {
        var id = evenings.booked(set, SECOND);

        var event = (VEvent) CalendarFileTest.read(feeds.evening(ben, id))
                .getComponents(Component.VEVENT)
                .getFirst();

        assertThat(value(event, Property.SUMMARY)).isEqualTo("一页纸讲清一件事");
        assertThat(value(event, Property.DESCRIPTION)).contains("Ada来讲", "从三张坏图说起。");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feeds.evening(cast.eve(), id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feeds.evening(ben, new ShareId(1)));
    }

    @Test
    void whoever_reads_all_the_time_or_guesses_is_slowed() {
        var secret = secret(feeds.renew(ben, null));
        for (int i = 0; i < 60; i++) feeds.read(secret, "10.0.0.9");
        assertThatExceptionOfType(TooManyReadings.class).isThrownBy(() -> feeds.read(secret, "10.0.0.9"));

        for (int i = 0; i < 60; i++) nowhere("B".repeat(43), "10.0.0.7");
        var fresh = secret(feeds.renew(ben, set.community()));
        nowhere(fresh, "10.0.0.7");
        assertThat(feeds.read(fresh, "10.0.0.8")).contains("BEGIN:VCALENDAR");
    }

    private void meetsIn(String zone) {
        var series = fridays.series(set.clara(), set.community()).orElseThrow();
        fridays.keep(set.clara(), set.community(), SeriesPlan.usual(ZoneId.of(zone), Evenings.FIRST), series.edition());
    }

    private void nowhere(String secret) {
        nowhere(secret, HERE);
    }

    private void nowhere(String secret, String from) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feeds.read(secret, from));
    }

    private VEvent only(String secret) throws Exception {
        var events = events(secret);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private List<VEvent> events(String secret) throws Exception {
        var read = CalendarFileTest.read(feeds.read(secret, HERE));
        assertThat(read.validate(true).getEntries()).isEmpty();
        return read.getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .toList();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static int number(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }

    private static String secret(String address) {
        return address.replaceAll(".*/feeds/(.*)\\.ics", "$1");
    }
}
