package lyceum.admission;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class WaitlistJob implements Job {
    private final Sweeps sweeps;

    WaitlistJob(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public void execute(JobExecutionContext due) {
        sweeps.rollWaitlists();
    }
}
