package onward.resolution.empowerment.rest;

import java.time.Instant;
import java.util.List;
import onward.resolution.empowerment.domain.Grouping;
import onward.resolution.empowerment.domain.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The report: what was granted from then on and before then, by what.
@Schema(examples = """
            {"from":"2026-12-01T00:00:00Z","to":"2027-01-01T00:00:00Z","by":"KIND",
             "items":[{"key":"HOTEL","granted":12,"alone":11,"forOthers":1,"accepted":10,"declined":1,"reversed":0,
                       "amountGranted":{"amount":"2160.00","currency":"EUR"},"cost":{"amount":"1610.00","currency":"EUR"},
                       "open":{"amount":"370.00","currency":"EUR"},"reversedAmount":{"amount":"0.00","currency":"EUR"}}]}""")
record EmpowermentJson(Instant from, Instant to, Grouping by, List<Line> items) {}
