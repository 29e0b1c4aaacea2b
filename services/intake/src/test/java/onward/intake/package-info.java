/// Intake from the outside: its doors, its topics, its database.
@NullMarked
package onward.intake;

import org.jspecify.annotations.NullMarked;
