package lyceum.succession;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether a seat can be offered is looked for every half minute. A firing that was missed is not made up for: the next
/// one does it all.
@Configuration(proxyBeanMethods = false)
class SuccessionSchedule {
    private static final int SECONDS = 30;

    @Bean
    JobDetail successionJob() {
        return JobBuilder.newJob(SuccessionJob.class)
                .withIdentity("chain", "succession")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger successionSweep(@Qualifier("successionJob") JobDetail successionJob) {
        return TriggerBuilder.newTrigger()
                .forJob(successionJob)
                .withIdentity("chain", "succession")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
