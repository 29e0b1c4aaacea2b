package onward.resolution.servicelevel.domain;

/// A length of time that is kept as a distribution. The code is stored: it never changes.
public enum Span {
    /// From the report, or from when help was wanted, until the first responder is on scene.
    RESPONSE(0),
    /// From the report until the last person moves on.
    TIME_TO_MOBILITY(1),
    /// Between the arrival that was told at acceptance and the one that came, whichever was first.
    ETA_ERROR(2),
    /// Between two times that the customer heard something, until somebody is there.
    SILENCE(3);

    private final int code;

    Span(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
