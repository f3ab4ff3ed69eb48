package lyceum.standing;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every half a minute it is looked whether a day or a policy is new. A firing that was missed is not made up for: the
/// next one does it all, and until then a ranking is added up when it is asked for.
@Configuration(proxyBeanMethods = false)
class StandingSchedule {
    private static final int SECONDS = 30;

    @Bean
    JobDetail runningWindowsJob() {
        return JobBuilder.newJob(RunningWindowsJob.class)
                .withIdentity("windows", "standing")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger runningWindowsSweep(@Qualifier("runningWindowsJob") JobDetail runningWindowsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(runningWindowsJob)
                .withIdentity("windows", "standing")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
