/// The whole picture of an incident, kept up to date from what the other services tell.
@NullMarked
package onward.intake.overview;

import org.jspecify.annotations.NullMarked;
