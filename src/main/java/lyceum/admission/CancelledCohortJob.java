package lyceum.admission;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class CancelledCohortJob implements Job {
    private final Sweeps sweeps;

    CancelledCohortJob(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public void execute(JobExecutionContext due) {
        sweeps.endCancelled();
    }
}
