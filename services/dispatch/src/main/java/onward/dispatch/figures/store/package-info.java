/// Counts what is in the database.
@NullMarked
package onward.dispatch.figures.store;

import org.jspecify.annotations.NullMarked;
