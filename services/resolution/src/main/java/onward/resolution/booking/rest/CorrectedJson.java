package onward.resolution.booking.rest;

import java.util.List;
import onward.resolution.costs.domain.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was booked to correct a line.
@Schema(examples = """
            {"entries":[{"id":"1b9d0c1e-9a31-4c55-8a9b-1f6a0a1c2d3e","kind":"JOB","payer":"COVER",
                         "amount":{"amount":"-140.00","currency":"EUR"},"quantity":1,"text":"tow: taken back"},
                        {"id":"2c8e1d2f-0b42-4d66-9bac-2a7b1b2d3e4f","kind":"JOB","payer":"PARTNER",
                         "amount":{"amount":"120.00","currency":"EUR"},"quantity":1,"text":"tow"}]}""")
record CorrectedJson(List<Entry> entries) {}
