package onward.testkit.servers;

/// How much a commit is worth: `SAFE` survives a power cut, `FAST` is for tests and survives the end of a process.
public enum Durability {
    SAFE("on"),
    FAST("off");

    /// What PostgreSQL's switches for durability are set to.
    final String setting;

    Durability(String setting) {
        this.setting = setting;
    }
}
