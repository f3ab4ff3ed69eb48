package lyceum.review;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Works that wait too long are looked for every hour. A firing that was missed is not made up for: the next one does
/// it all.
@Configuration(proxyBeanMethods = false)
class ReviewSchedule {
    @Bean
    JobDetail overdueReviewsJob() {
        return JobBuilder.newJob(OverdueReviewsJob.class)
                .withIdentity("reminders", "review")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger overdueReviewsJobSweep(@Qualifier("overdueReviewsJob") JobDetail overdueReviewsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(overdueReviewsJob)
                .withIdentity("reminders", "review")
                .withSchedule(simpleSchedule()
                        .withIntervalInMinutes(60)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
