package onward.resolution.empowerment.rest;

import java.time.Instant;
import java.util.List;
import onward.resolution.empowerment.domain.Grouping;
import onward.resolution.empowerment.domain.Line;

/// The report: what was granted from then on and before then, by what.
record EmpowermentJson(Instant from, Instant to, Grouping by, List<Line> items) {}
