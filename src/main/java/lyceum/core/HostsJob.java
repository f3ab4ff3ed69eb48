package lyceum.core;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class HostsJob implements Job {
    private final Hosts hosts;

    HostsJob(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void execute(JobExecutionContext due) {
        hosts.plan();
    }
}
