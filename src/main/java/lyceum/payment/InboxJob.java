package lyceum.payment;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class InboxJob implements Job {
    private final InboxWorker worker;

    InboxJob(InboxWorker worker) {
        this.worker = worker;
    }

    @Override
    public void execute(JobExecutionContext due) {
        worker.work();
    }
}
