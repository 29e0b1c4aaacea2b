package onward.dispatch.offer;

import java.util.List;
import onward.dispatch.job.domain.JobOnRecord;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.offer.domain.Offer;

/// A job with its offers, oldest first, and when it came to its states.
public record JobOnBoard(JobOnRecord entry, List<Offer> offers, List<Moment> moments) {}
