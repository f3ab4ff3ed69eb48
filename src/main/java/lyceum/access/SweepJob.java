package lyceum.access;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class SweepJob implements Job {
    private final Remains remains;

    SweepJob(Remains remains) {
        this.remains = remains;
    }

    @Override
    public void execute(JobExecutionContext due) {
        remains.sweep();
    }
}
