/// How incidents are kept, without the database.
@NullMarked
package onward.intake.reporting.store;

import org.jspecify.annotations.NullMarked;
