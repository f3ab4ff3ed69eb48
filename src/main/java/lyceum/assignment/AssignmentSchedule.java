package lyceum.assignment;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What opened and what will be due is looked for every ten minutes. A firing that was missed is not made up for: the
/// next one does
/// it all.
@Configuration(proxyBeanMethods = false)
class AssignmentSchedule {
    @Bean
    JobDetail workRemindersJob() {
        return JobBuilder.newJob(RemindersJob.class)
                .withIdentity("reminders", "assignment")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger workRemindersJobSweep(@Qualifier("workRemindersJob") JobDetail workRemindersJob) {
        return TriggerBuilder.newTrigger()
                .forJob(workRemindersJob)
                .withIdentity("reminders", "assignment")
                .withSchedule(simpleSchedule()
                        .withIntervalInMinutes(10)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
