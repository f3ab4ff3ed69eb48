package lyceum.friday;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is due is looked for every fifteen seconds. A firing that was missed is not made up for: the next one does it
/// all, and each [Step] says what may still be done late.
@Configuration(proxyBeanMethods = false)
class FridaySchedule {
    private static final int SECONDS = 15;

    @Bean
    JobDetail fridayChainJob() {
        return JobBuilder.newJob(FridayJob.class)
                .withIdentity("chain", "friday")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger fridayChainSweep(@Qualifier("fridayChainJob") JobDetail fridayChainJob) {
        return TriggerBuilder.newTrigger()
                .forJob(fridayChainJob)
                .withIdentity("chain", "friday")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
