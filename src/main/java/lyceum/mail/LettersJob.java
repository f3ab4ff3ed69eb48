package lyceum.mail;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class LettersJob implements Job {
    private final Postman postman;

    LettersJob(Postman postman) {
        this.postman = postman;
    }

    @Override
    public void execute(JobExecutionContext due) {
        postman.deliverDue();
    }
}
