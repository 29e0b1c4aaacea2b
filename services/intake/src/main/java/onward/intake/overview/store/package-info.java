/// Pictures and searches in PostgreSQL.
@NullMarked
package onward.intake.overview.store;

import org.jspecify.annotations.NullMarked;
