package lyceum.access;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.repeatHourlyForever;
import static org.quartz.TriggerBuilder.newTrigger;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every few hours what nobody can use any more is swept out; a missed round is made up by the next.
@Configuration(proxyBeanMethods = false)
class AccessSchedule {
    private static final int HOURS = 6;

    @Bean
    JobDetail sweepJob() {
        return newJob(SweepJob.class)
                .withIdentity("remains", "access")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger sweepEverySixHours(@Qualifier("sweepJob") JobDetail sweepJob) {
        return newTrigger()
                .forJob(sweepJob)
                .withIdentity("remains", "access")
                .withSchedule(repeatHourlyForever(HOURS).withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
