package onward.local.running;

/// Is told, in a few words, what goes on.
@FunctionalInterface
public interface Progress {
    void says(String words);

    static Progress silent() {
        return words -> {};
    }
}
