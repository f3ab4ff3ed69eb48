package lyceum.channel;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Questions that have waited too long are looked for every minute; a round that was missed is made up by the next.
@Configuration(proxyBeanMethods = false)
class ChannelSchedule {
    @Bean
    JobDetail escalationJob() {
        return JobBuilder.newJob(EscalationJob.class)
                .withIdentity("escalation", "channel")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger escalationSweep(@Qualifier("escalationJob") JobDetail escalationJob) {
        return TriggerBuilder.newTrigger()
                .forJob(escalationJob)
                .withIdentity("escalation", "channel")
                .withSchedule(simpleSchedule()
                        .withIntervalInMinutes(1)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
