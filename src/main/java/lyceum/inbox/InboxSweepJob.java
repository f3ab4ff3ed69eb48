package lyceum.inbox;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class InboxSweepJob implements Job {
    private final Concerns concerns;

    InboxSweepJob(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public void execute(JobExecutionContext due) {
        concerns.sweep();
    }
}
