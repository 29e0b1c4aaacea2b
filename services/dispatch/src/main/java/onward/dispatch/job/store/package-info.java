/// Jobs in PostgreSQL.
@NullMarked
package onward.dispatch.job.store;

import org.jspecify.annotations.NullMarked;
