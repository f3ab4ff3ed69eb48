package lyceum.admission;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class HoldExpiryJob implements Job {
    private final Sweeps sweeps;

    HoldExpiryJob(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public void execute(JobExecutionContext due) {
        sweeps.expireHolds();
    }
}
