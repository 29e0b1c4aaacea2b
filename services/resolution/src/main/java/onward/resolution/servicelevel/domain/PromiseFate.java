package onward.resolution.servicelevel.domain;

/// What becomes of a promise.
public enum PromiseFate {
    MADE(0),
    RENEWED(1),
    KEPT(2),
    BROKEN(3),
    CALLED_OFF(4);

    /// What is stored for it: it never changes.
    final int code;

    PromiseFate(int code) {
        this.code = code;
    }
}
