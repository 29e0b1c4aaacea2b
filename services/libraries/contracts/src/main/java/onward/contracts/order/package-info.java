/// What a responder is told about a job.
@NullMarked
package onward.contracts.order;

import org.jspecify.annotations.NullMarked;
