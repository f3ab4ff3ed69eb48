package lyceum.payment;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class ReconciliationJob implements Job {
    private final Reconciliation reconciliation;

    ReconciliationJob(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public void execute(JobExecutionContext due) {
        reconciliation.readMissedEvents();
        reconciliation.compare();
    }
}
