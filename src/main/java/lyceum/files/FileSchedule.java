package lyceum.files;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.repeatHourlyForever;
import static org.quartz.TriggerBuilder.newTrigger;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What nobody used is swept out every six hours; a missed round is made up by the next.
@Configuration(proxyBeanMethods = false)
class FileSchedule {
    private static final int HOURS = 6;

    @Bean
    JobDetail fileSweepJob() {
        return newJob(FileSweepJob.class)
                .withIdentity("sweep", "files")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger filesEverySixHours(JobDetail fileSweepJob) {
        return newTrigger()
                .forJob(fileSweepJob)
                .withIdentity("sweep", "files")
                .withSchedule(repeatHourlyForever(HOURS).withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
