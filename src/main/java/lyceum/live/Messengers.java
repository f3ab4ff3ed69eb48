package lyceum.live;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// The threads that go from screen to screen. A screen always has the same one, so that it hears things in their order;
/// what can wait is told when nothing else is to be.
final class Messengers {
    private static final int MANY = 4;

    /// A thread of its own.
    static final class Messenger {
        private static final AtomicLong NUMBER = new AtomicLong();

        private final ThreadPoolExecutor thread;

        private Messenger(int number) {
            thread = new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new PriorityBlockingQueue<>(),
                    Thread.ofPlatform()
                            .daemon()
                            .name("live-messenger-" + number)
                            .factory());
        }

        void tell(Runnable words) {
            thread.execute(new Errand(false, NUMBER.incrementAndGet(), words));
        }

        void tellInTime(Runnable words) {
            thread.execute(new Errand(true, NUMBER.incrementAndGet(), words));
        }
    }

    private record Errand(boolean patient, long number, Runnable words) implements Runnable, Comparable<Errand> {
        private static final Comparator<Errand> ORDER =
                Comparator.comparing(Errand::patient).thenComparing(Errand::number);

        @Override
        public void run() {
            words.run();
        }

        @Override
        public int compareTo(Errand other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Messenger> all =
            IntStream.range(0, MANY).mapToObj(Messenger::new).toList();
    private final AtomicLong taken = new AtomicLong();

    /// The next in turn.
    Messenger next() {
        return all.get((int) (taken.getAndIncrement() % MANY));
    }

    void stop() {
        all.forEach(one -> one.thread.shutdownNow());
    }
}
