package lyceum.channel;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class EscalationJob implements Job {
    private final Escalations escalations;

    EscalationJob(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(JobExecutionContext due) {
        escalations.sweep();
    }
}
