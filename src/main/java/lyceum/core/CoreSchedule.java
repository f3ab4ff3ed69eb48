package lyceum.core;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers that ran out are looked for every minute, seats without a ticket and hosts who cannot every ten. A firing
/// that was missed is not
/// made up for: the next one does it all.
@Configuration(proxyBeanMethods = false)
class CoreSchedule {
    @Bean
    JobDetail coreOffersJob() {
        return job(CoreOffersJob.class, "offers");
    }

    @Bean
    Trigger coreOffersSweep(@Qualifier("coreOffersJob") JobDetail coreOffersJob) {
        return every(1, coreOffersJob);
    }

    @Bean
    JobDetail coreTicketsJob() {
        return job(CoreTicketsJob.class, "tickets");
    }

    @Bean
    Trigger coreTicketsSweep(@Qualifier("coreTicketsJob") JobDetail coreTicketsJob) {
        return every(10, coreTicketsJob);
    }

    @Bean
    JobDetail coreHostsJob() {
        return job(HostsJob.class, "hosts");
    }

    @Bean
    Trigger coreHostsSweep(@Qualifier("coreHostsJob") JobDetail coreHostsJob) {
        return every(10, coreHostsJob);
    }

    private static JobDetail job(Class<? extends Job> job, String name) {
        return JobBuilder.newJob(job).withIdentity(name, "core").storeDurably().build();
    }

    private static Trigger every(int minutes, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), "core")
                .withSchedule(simpleSchedule()
                        .withIntervalInMinutes(minutes)
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
