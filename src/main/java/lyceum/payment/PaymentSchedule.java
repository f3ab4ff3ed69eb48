package lyceum.payment;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The inbox is emptied every 10 seconds, refunds are asked for every 15, sessions past their end looked at every 30;
/// every hour the till is asked for what it told nobody, and for its books of the days that are over.
/// All of it happens at once anyway; this is for what a killed process left behind. What is due stands in the tables,
/// so
/// a firing that was missed is not made up for: the next one does it all.
@Configuration(proxyBeanMethods = false)
class PaymentSchedule {
    @Bean
    JobDetail inboxJob() {
        return job(InboxJob.class, "inbox");
    }

    @Bean
    Trigger inboxSweep(JobDetail inboxJob) {
        return every(10, inboxJob);
    }

    @Bean
    JobDetail refundJob() {
        return job(RefundJob.class, "refunds");
    }

    @Bean
    Trigger refundSweep(JobDetail refundJob) {
        return every(15, refundJob);
    }

    @Bean
    JobDetail checkoutJob() {
        return job(CheckoutJob.class, "checkouts");
    }

    @Bean
    Trigger checkoutSweep(JobDetail checkoutJob) {
        return every(30, checkoutJob);
    }

    @Bean
    JobDetail reconciliationJob() {
        return job(ReconciliationJob.class, "reconciliation");
    }

    @Bean
    Trigger reconciliationSweep(JobDetail reconciliationJob) {
        return every(3600, reconciliationJob);
    }

    private static JobDetail job(Class<? extends Job> job, String name) {
        return JobBuilder.newJob(job)
                .withIdentity(name, "payment")
                .storeDurably()
                .build();
    }

    private static Trigger every(int seconds, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), "payment")
                .withSchedule(simpleSchedule()
                        .withIntervalInSeconds(seconds)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
