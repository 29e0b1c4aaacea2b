package onward.messaging;

/// The order in which messaging starts and stops: records are taken last and first given up, the relay runs longest, so
/// that what the last records announced still leaves.
public final class Lifecycle {
    public static final int START_RELAY = 2000;
    public static final int START_TICKER = 2100;
    public static final int START_CONSUMERS = 2200;

    public static final int STOP_CONSUMERS = 100;
    public static final int STOP_TICKER = 200;
    public static final int STOP_RELAY = 300;

    private Lifecycle() {}
}
