package lyceum.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.channel.NotYourPart;
import lyceum.core.Table;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RelaysTest {
    @Autowired
    Relays relays;

    @Autowired
    RelayExport export;

    @Autowired
    RelayTraces traces;

    @Autowired
    Table tables;

    @Autowired
    Groups groups;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    Table.Set table;
    PersonId ada;
    PersonId lin;
    RelayId relay;

    @BeforeEach
    void ada_asks_who_comes() {
        table = tables.set();
        ada = tables.sits(table, "Ada");
        lin = tables.sits(table, "Lin");
        relay = relays.start(ada, table.core(), plan("周六来的人", null, null));
        clock.passes(Duration.ofMinutes(1));
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void each_takes_the_next_number_and_has_one_place() {
        assertThat(relays.join(lin, relay, "带一个朋友")).isEqualTo(1);
        assertThat(relays.join(ada, relay, "")).isEqualTo(2);

        assertThatExceptionOfType(HasAPlaceAlready.class).isThrownBy(() -> relays.join(lin, relay, "再来"));
        assertThat(relays.get(ada, relay).taken()).isEqualTo(2);
        assertThat(said()).containsExactly("1 带一个朋友", "2 ");
    }

    @Test
    void one_edits_the_own_place_only() {
        relays.join(lin, relay, "来");
        long before = relays.changes(relay);

        relays.edit(lin, relay, "来，晚半小时");

        assertThat(said()).containsExactly("1 来，晚半小时");
        assertThat(relays.changes(relay)).isGreaterThan(before);
        assertThatExceptionOfType(HasNoPlace.class).isThrownBy(() -> relays.edit(ada, relay, "我"));
    }

    @Test
    void a_withdrawn_place_stays_void_and_its_number_is_never_given_again() {
        relays.join(lin, relay, "来");
        relays.leave(lin, relay);

        assertThat(relays.join(ada, relay, "来")).isEqualTo(2);
        assertThat(relays.join(lin, relay, "还是来")).isEqualTo(3);
        assertThat(said()).containsExactly("1 void", "2 来", "3 还是来");
        assertThat(relays.mine(lin, relay).orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void the_cap_counts_places_that_stand() {
        var two = relays.start(ada, table.core(), plan("一张桌子", 1, null));
        relays.join(ada, two, "");
        assertThatExceptionOfType(RelayIsFull.class).isThrownBy(() -> relays.join(lin, two, ""));

        relays.leave(ada, two);

        assertThat(relays.join(lin, two, "")).isEqualTo(2);
        assertThatExceptionOfType(RelayPlacesOutOfRange.class)
                .isThrownBy(() -> relays.start(ada, table.core(), plan("零", 0, null)));
    }

    @Test
    void after_its_closing_time_nothing_changes() {
        var closes = LocalDateTime.ofInstant(clock.instant(), Cast.SHANGHAI).plusHours(1);
        var short_ = relays.start(ada, table.core(), plan("一小时", null, closes));
        relays.join(lin, short_, "来");

        clock.passes(Duration.ofHours(1));

        assertThatExceptionOfType(RelayIsClosed.class).isThrownBy(() -> relays.join(ada, short_, ""));
        assertThatExceptionOfType(RelayIsClosed.class).isThrownBy(() -> relays.edit(lin, short_, "不来"));
        assertThatExceptionOfType(RelayIsClosed.class).isThrownBy(() -> relays.leave(lin, short_));
        assertThat(relays.entries(lin, short_, 0, 10)).hasSize(1);
        assertThatExceptionOfType(ClosesInThePast.class)
                .isThrownBy(() -> relays.start(ada, table.core(), plan("昨天", null, closes.minusDays(1))));
    }

    @Test
    void whoever_started_it_ends_it_and_those_who_keep_order_may() {
        assertThatExceptionOfType(OnlyStarterEndsIt.class).isThrownBy(() -> relays.close(lin, relay));
        assertThatExceptionOfType(OnlyStarterEndsIt.class).isThrownBy(() -> relays.withdraw(lin, relay));

        relays.close(ada, relay);
        assertThatExceptionOfType(RelayIsClosed.class).isThrownBy(() -> relays.join(lin, relay, ""));
        relays.withdraw(table.clara(), relay);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> relays.get(ada, relay));
        assertThat(relays.page(ada, table.core(), Long.MAX_VALUE)).isEmpty();
        assertThat(relays.changes(relay)).isNegative();
    }

    @Test
    void those_who_keep_order_take_a_place_out_and_its_number_stays_void() {
        relays.join(lin, relay, "难听的话");
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> relays.strike(ada, relay, 1));

        relays.strike(table.clara(), relay, 1);

        assertThat(said()).containsExactly("1 void");
    }

    @Test
    void at_the_round_table_the_secretary_reads_and_strangers_find_nothing() {
        var su = cast.secretary(table.clara(), table.cohort().community());
        var eve = cast.eve();

        assertThat(relays.get(su, relay).title()).isEqualTo("周六来的人");
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> relays.join(su, relay, ""));
        assertThatExceptionOfType(NotYourPart.class)
                .isThrownBy(() -> relays.start(su, table.core(), plan("一", null, null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> relays.get(eve, relay));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> relays.join(eve, relay, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> relays.entries(eve, relay, 0, 10));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> relays.page(eve, table.core(), Long.MAX_VALUE));
    }

    @Test
    void in_a_lecture_hall_staff_start_and_members_join() {
        var ben = cast.ben();
        arrivals.settleIn(table.cohort(), ben);
        GroupId hall = groups.of(ben).getFirst().id();
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> relays.start(ben, hall, plan("我开", null, null)));

        var started = relays.start(table.clara(), hall, plan("选题", null, null));

        assertThat(relays.join(ben, started, "配色")).isEqualTo(1);
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> relays.join(table.clara(), started, ""));
    }

    @Test
    void too_much_is_refused_beside_its_field() {
        assertThatExceptionOfType(TextLimit.TextTooLong.class)
                .isThrownBy(() -> relays.join(lin, relay, "长".repeat(201)));
        assertThatExceptionOfType(TextLimit.TextMissing.class)
                .isThrownBy(() -> relays.start(ada, table.core(), plan(" ", null, null)));
    }

    @Test
    void the_table_that_is_taken_along_holds_no_formula() {
        relays.join(lin, relay, "=1+1");
        relays.join(ada, relay, "写，\"引号\"");
        relays.leave(ada, relay);

        var lines = exported(ada).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("\uFEFF号码,成员编号,名字,内容,时间");
        assertThat(lines.get(1)).startsWith("1,").contains(",'=1+1,");
        assertThat(lines.get(2)).startsWith("2,,空号,,");
        assertThatExceptionOfType(OnlyStarterTakesItAlong.class).isThrownBy(() -> exported(lin));
        assertThat(exported(table.clara())).contains("'=1+1");
    }

    @Test
    void the_place_of_somebody_who_is_erased_is_void() {
        relays.join(lin, relay, "我的电话是…");
        var blanks = traces.traces().getLast();
        sql.sql("update relay_entry set " + blanks.change() + " where person = ?")
                .param(lin.value())
                .update();

        assertThat(said()).containsExactly("1 void");
        assertThat(relays.get(ada, relay).taken()).isZero();
        assertThat(relays.join(ada, relay, "")).isEqualTo(2);
    }

    private List<String> said() {
        return relays.entries(ada, relay, 0, 100).stream()
                .map(one -> one.number() + " " + (one.stands() ? one.said() : "void"))
                .toList();
    }

    private String exported(PersonId by) {
        var bytes = new ByteArrayOutputStream();
        export.write(by, relay, Languages.CHINESE, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static RelayPlan plan(String title, @Nullable Integer cap, @Nullable LocalDateTime closes) {
        return new RelayPlan(title, "", cap, closes);
    }
}
