package onward.resolution.link.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A link to send to the customer: `url` opens it, `token` is what it has in its query. Whoever has it is the
/// customer.
@Schema(
        examples =
                "{\"url\":\"https://care.example.org/v1/cases/3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10/help?token=AAAAAGlZ2oB6c1mQ0m9tYV4Wc0bTq0hK\",\"token\":\"AAAAAGlZ2oB6c1mQ0m9tYV4Wc0bTq0hK\",\"expiresAt\":\"2027-01-03T11:02:17Z\"}")
record IssuedLinkJson(String url, String token, Instant expiresAt) {}
