package lyceum.mail;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;
import static org.quartz.TriggerBuilder.newTrigger;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Letters that did not leave at once are tried again every half minute; a missed round is made up by the next.
@Configuration(proxyBeanMethods = false)
class LetterSchedule {
    private static final int SECONDS = 30;

    @Bean
    JobDetail lettersJob() {
        return newJob(LettersJob.class)
                .withIdentity("letters", "mail")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger lettersEveryHalfMinute(JobDetail lettersJob) {
        return newTrigger()
                .forJob(lettersJob)
                .withIdentity("letters", "mail")
                .withSchedule(repeatSecondlyForever(SECONDS).withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
