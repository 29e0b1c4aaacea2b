/// The job: a state is a type.
@NullMarked
package onward.dispatch.job.domain;

import org.jspecify.annotations.NullMarked;
