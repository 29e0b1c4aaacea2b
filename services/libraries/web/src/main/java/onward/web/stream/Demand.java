package onward.web.stream;

import java.util.concurrent.atomic.AtomicLong;

/// How many events a client still takes; as many as there are, once it has asked for that.
final class Demand {
    private static final long WITHOUT_END = Long.MAX_VALUE;

    private final AtomicLong wanted = new AtomicLong();

    void add(long count) {
        wanted.accumulateAndGet(count, (before, more) -> before + more < 0 ? WITHOUT_END : before + more);
    }

    boolean isOpen() {
        return wanted.get() > 0;
    }

    void take() {
        wanted.updateAndGet(before -> before == WITHOUT_END ? before : before - 1);
    }
}
