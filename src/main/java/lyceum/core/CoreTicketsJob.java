package lyceum.core;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class CoreTicketsJob implements Job {
    private final SeatSweeps sweeps;

    CoreTicketsJob(SeatSweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public void execute(JobExecutionContext due) {
        sweeps.endWithTickets();
    }
}
