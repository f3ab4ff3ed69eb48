package lyceum.round;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is due is looked for every half a minute. A firing that was missed is not made up for: the next one does it
/// all, and each [RoundStep] says what may still be done late.
@Configuration(proxyBeanMethods = false)
class RoundSchedule {
    private static final int SECONDS = 30;

    @Bean
    JobDetail roundCourseJob() {
        return JobBuilder.newJob(RoundJob.class)
                .withIdentity("course", "round")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger roundCourseSweep(@Qualifier("roundCourseJob") JobDetail roundCourseJob) {
        return TriggerBuilder.newTrigger()
                .forJob(roundCourseJob)
                .withIdentity("course", "round")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(SECONDS)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
