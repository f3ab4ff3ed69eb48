package lyceum.inbox;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class InboxJob implements Job {
    private final MailRound round;

    InboxJob(MailRound round) {
        this.round = round;
    }

    @Override
    public void execute(JobExecutionContext due) {
        round.sweep();
    }
}
