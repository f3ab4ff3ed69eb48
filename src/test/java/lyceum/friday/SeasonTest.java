package lyceum.friday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.friday.Share.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;

/// A whole season in a minute or two: the clock leaps from one moment to the next, and a scheduler sweeps all the time.
@HouseTest
class SeasonTest {
    private static final int SWEEP_EVERY_MILLIS = 20;
    private static final int LONGEST_SWEEP_SECONDS = 60;
    private static final List<Step> A_GOOD_EVENING = List.of(
            Step.NOTICE,
            Step.REMINDED_DAY,
            Step.REMINDED_HOUR,
            Step.OPENED,
            Step.CLOSED,
            Step.PUBLISHED,
            Step.ARCHIVED);

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Steps steps;

    @Autowired
    FakeClock clock;

    @Autowired
    ApplicationContext house;

    final Semaphore swept = new Semaphore(0);
    Scheduler scheduler;

    @BeforeEach
    void a_scheduler_that_sweeps_all_the_time() throws Exception {
        clock.is(FakeClock.BEGINNING);
        var settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "season");
        settings.setProperty("org.quartz.threadPool.threadCount", "2");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        scheduler = new StdSchedulerFactory(settings).getScheduler();
        var jobs = new SpringBeanJobFactory();
        jobs.setApplicationContext(house);
        scheduler.setJobFactory(jobs);
        scheduler.getListenerManager().addJobListener(new Sweeps());
        scheduler.scheduleJob(
                JobBuilder.newJob(FridayJob.class).build(),
                TriggerBuilder.newTrigger()
                        .withSchedule(simpleSchedule()
                                .withIntervalInMilliseconds(SWEEP_EVERY_MILLIS)
                                .repeatForever()
                                .withMisfireHandlingInstructionNextWithRemainingCount())
                        .build());
    }

    @AfterEach
    void it_is_wednesday_morning_again_and_nobody_sweeps() throws Exception {
        scheduler.shutdown(true);
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void fifty_two_fridays_take_every_step_once_and_in_order_and_none_on_days_off() throws Exception {
        var set = evenings.set();
        var daysOff = List.of(Evenings.FIRST.plusWeeks(5), Evenings.FIRST.plusWeeks(31));
        daysOff.forEach(day -> fridays.takeOff(set.clara(), set.community(), day, "放假"));
        var slots = fridays.free(set.clara(), set.community(), 50);
        var all = slots.stream().map(slot -> evenings.booked(set, slot.day())).toList();
        var moments = moments(slots);
        clock.is(moments.first());
        scheduler.start();

        for (var moment : moments) {
            clock.is(moment);
            sweepsTwice();
            takePart(set, all);
        }

        assertThat(slots.getLast().day()).isEqualTo(Evenings.FIRST.plusWeeks(51));
        assertThat(slots).extracting(Slot::day).doesNotContainAnyElementsOf(daysOff);
        for (var id : all) {
            var history = taken(set, id);
            assertThat(history).extracting(StepTaken::step).containsExactlyElementsOf(A_GOOD_EVENING);
            assertThat(history).extracting(StepTaken::missed).containsOnly(false);
            assertThat(history).allSatisfy(step -> assertThat(step.doneAt()).isEqualTo(step.dueAt()));
            assertThat(shares.get(set.ada(), id).share().state()).isEqualTo(State.ARCHIVED);
        }
        assertThat(all.stream()
                        .flatMap(id -> taken(set, id).stream())
                        .map(StepTaken::broadcast)
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .hasSize(2 * all.size());
    }

    /// Each moment at which something is due, and hours at which nothing is.
    private static TreeSet<Instant> moments(List<Slot> slots) {
        var moments = new TreeSet<Instant>();
        for (var slot : slots)
            Stream.of("-PT96H", "-PT72H", "-PT24H", "-PT1H", "PT0S", "PT10M", "PT90M", "PT2H", "PT20H", "PT169H30M")
                    .map(offset -> slot.start().plus(Duration.parse(offset)))
                    .forEach(moments::add);
        return moments;
    }

    /// The first may have begun before the clock leapt.
    private void sweepsTwice() throws InterruptedException {
        swept.drainPermits();
        assertThat(swept.tryAcquire(3, LONGEST_SWEEP_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void takePart(Evenings.Set set, List<ShareId> all) {
        shares.of(all).values().forEach(share -> {
            switch (share.state()) {
                case NOTICED -> steps.confirm(set.ada(), share.id());
                case LIVE -> {
                    if (share.evening().begunAt() == null) steps.begin(set.ada(), share.id());
                }
                case SUMMARY_DUE -> steps.sumUp(set.ada(), share.id(), "讲了三张图。");
                default -> {}
            }
        });
    }

    private List<StepTaken> taken(Evenings.Set set, ShareId id) {
        return steps.history(set.clara(), id).stream().map(Steps.Line::step).toList();
    }

    private final class Sweeps extends JobListenerSupport {
        @Override
        public String getName() {
            return "sweeps";
        }

        @Override
        public void jobWasExecuted(JobExecutionContext job, JobExecutionException failed) {
            if (failed == null) swept.release();
        }
    }
}
