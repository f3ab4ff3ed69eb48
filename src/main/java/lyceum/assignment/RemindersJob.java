package lyceum.assignment;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class RemindersJob implements Job {
    private final Reminders reminders;

    RemindersJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext due) {
        reminders.sendDue();
    }
}
