/// The care case: opened by an incident, kept up to date from what the other services tell, settled when nothing is
/// owed any more.
@NullMarked
package onward.resolution.casefile;

import org.jspecify.annotations.NullMarked;
