package lyceum.personal;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Somebody waits for an archive, so it is looked for every ten seconds; erasing has time, and its first look comes
/// with
/// the start, since that may be the start after a backup was restored.
@Configuration(proxyBeanMethods = false)
class PersonalSchedule {
    private static final int ARCHIVE_SECONDS = 10;
    private static final int ERASING_SECONDS = 60;

    @Bean
    JobDetail exportJob() {
        return newJob(ExportJob.class)
                .withIdentity("exports", "personal")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger exportEveryTenSeconds(@Qualifier("exportJob") JobDetail exportJob) {
        return newTrigger()
                .forJob(exportJob)
                .withIdentity("exports", "personal")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(ARCHIVE_SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Bean
    JobDetail erasureJob() {
        return newJob(ErasureJob.class)
                .withIdentity("erasures", "personal")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger erasureEveryMinute(@Qualifier("erasureJob") JobDetail erasureJob) {
        return newTrigger()
                .forJob(erasureJob)
                .withIdentity("erasures", "personal")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(ERASING_SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
