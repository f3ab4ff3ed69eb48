package lyceum.admission;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Holds that ran out are looked for every 20 seconds, the waitlist every 30, cancelled cohorts every 30, late money
/// every 5 minutes. What is due stands in the tables, so a firing that was missed is not made up for: the next one does
/// it
/// all.
@Configuration(proxyBeanMethods = false)
class AdmissionSchedule {
    @Bean
    JobDetail holdExpiryJob() {
        return job(HoldExpiryJob.class, "hold expiry");
    }

    @Bean
    Trigger holdExpirySweep(JobDetail holdExpiryJob) {
        return every(20, holdExpiryJob);
    }

    @Bean
    JobDetail waitlistJob() {
        return job(WaitlistJob.class, "waitlist");
    }

    @Bean
    Trigger waitlistSweep(JobDetail waitlistJob) {
        return every(30, waitlistJob);
    }

    @Bean
    JobDetail cancelledCohortJob() {
        return job(CancelledCohortJob.class, "cancelled cohorts");
    }

    @Bean
    Trigger cancelledCohortSweep(JobDetail cancelledCohortJob) {
        return every(30, cancelledCohortJob);
    }

    @Bean
    JobDetail lateMoneyJob() {
        return job(LateMoneyJob.class, "late money");
    }

    @Bean
    Trigger lateMoneySweep(JobDetail lateMoneyJob) {
        return every(300, lateMoneyJob);
    }

    private static JobDetail job(Class<? extends Job> job, String name) {
        return JobBuilder.newJob(job)
                .withIdentity(name, "admission")
                .storeDurably()
                .build();
    }

    private static Trigger every(int seconds, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), "admission")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(seconds)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
