package onward.resolution.loyalty.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many touchpoints were booked, and how many were there already.
@Schema(examples = "{\"booked\":1,\"repeated\":0}")
record BookedJson(int booked, int repeated) {}
