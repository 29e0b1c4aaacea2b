package onward.intake.breakdowncall;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.breakdowncall.domain.WrittenMsd;
import onward.testkit.Tokens;

/// Calls as vehicles send them.
final class SentCall {
    private static final String MSD = "application/EmergencyCallData.eCall.MSD";
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(MSD, ContentType.BINARY));

    private SentCall() {}

    static Response call(MinimumSet told) {
        return send(WrittenMsd.of(told));
    }

    static Response send(byte[] message) {
        return given().config(BINARY)
                .auth()
                .oauth2(Tokens.of("telematics"))
                .contentType(MSD)
                .body(message)
                .post("/v1/breakdown-calls");
    }
}
