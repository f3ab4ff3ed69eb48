package lyceum.review;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class OverdueReviewsJob implements Job {
    private final OverdueReviews overdue;

    OverdueReviewsJob(OverdueReviews overdue) {
        this.overdue = overdue;
    }

    @Override
    public void execute(JobExecutionContext due) {
        overdue.sendDue();
    }
}
