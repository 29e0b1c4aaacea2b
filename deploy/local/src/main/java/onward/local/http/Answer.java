package onward.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import onward.local.Trouble;

/// What came back; `version` is the `ETag`, empty if there is none.
public record Answer(String path, int status, String version, JsonNode body) {
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /// @throws Trouble with the problem's own words
    public Answer orTrouble(String wanted) {
        if (!isGood()) {
            throw new Trouble("%s was refused (%s: %d %s)."
                    .formatted(wanted, path, status, body.path("detail").asText(body.toString())));
        }
        return this;
    }
}
