package onward.web.body;

import jakarta.enterprise.context.RequestScoped;

/// The bytes of the request at hand, as they came.
@RequestScoped
public class ReceivedBody {
    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;

    void keep(byte[] received) {
        bytes = received;
    }

    public byte[] bytes() {
        return bytes;
    }
}
