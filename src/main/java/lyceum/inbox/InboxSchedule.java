package lyceum.inbox;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Digests, and what came in quiet hours, are looked for every minute; what nobody is told any more is swept once an
/// hour. A round that was missed is made up by the next.
@Configuration(proxyBeanMethods = false)
class InboxSchedule {
    @Bean
    JobDetail digestsJob() {
        return JobBuilder.newJob(InboxJob.class)
                .withIdentity("digests", "inbox")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger digestsEveryMinute(@Qualifier("digestsJob") JobDetail digestsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(digestsJob)
                .withIdentity("digests", "inbox")
                .withSchedule(simpleSchedule()
                        .withIntervalInMinutes(1)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Bean
    JobDetail inboxSweepJob() {
        return JobBuilder.newJob(InboxSweepJob.class)
                .withIdentity("sweep", "inbox")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger inboxSweepEveryHour(@Qualifier("inboxSweepJob") JobDetail inboxSweepJob) {
        return TriggerBuilder.newTrigger()
                .forJob(inboxSweepJob)
                .withIdentity("sweep", "inbox")
                .withSchedule(simpleSchedule()
                        .withIntervalInHours(1)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
