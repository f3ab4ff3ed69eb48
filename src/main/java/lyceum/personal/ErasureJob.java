package lyceum.personal;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class ErasureJob implements Job {
    private final Erasures erasures;

    ErasureJob(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void execute(JobExecutionContext due) {
        erasures.sweep();
    }
}
