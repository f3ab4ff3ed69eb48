package lyceum;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.shared.Refusal;

/// People who all do something at the same instant, each in a thread.
public final class Crowd {
    private Crowd() {}

    /// So many people share these acts. How many were not refused; anything but a refusal fails the test.
    public static int of(int people, List<Runnable> acts) throws Exception {
        var done = new AtomicInteger();
        var begin = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(people)) {
            var all = acts.stream()
                    .map(act -> pool.submit((Callable<Object>) () -> {
                        begin.await();
                        try {
                            act.run();
                            return done.incrementAndGet();
                        } catch (Refusal told) {
                            return told;
                        }
                    }))
                    .toList();
            begin.countDown();
            for (var one : all) one.get();
        }
        return done.get();
    }
}
