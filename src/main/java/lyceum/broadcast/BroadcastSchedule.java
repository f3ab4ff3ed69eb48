package lyceum.broadcast;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is planned, waits or failed is looked for every ten seconds; a round that was missed is made up by the next.
@Configuration(proxyBeanMethods = false)
class BroadcastSchedule {
    private static final int SECONDS = 10;

    @Bean
    JobDetail courierJob() {
        return JobBuilder.newJob(CourierJob.class)
                .withIdentity("courier", "broadcast")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger courierSweep(@Qualifier("courierJob") JobDetail courierJob) {
        return TriggerBuilder.newTrigger()
                .forJob(courierJob)
                .withIdentity("courier", "broadcast")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
