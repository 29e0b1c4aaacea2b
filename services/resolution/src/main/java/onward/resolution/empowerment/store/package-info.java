/// The figures, counted by the database.
@NullMarked
package onward.resolution.empowerment.store;

import org.jspecify.annotations.NullMarked;
