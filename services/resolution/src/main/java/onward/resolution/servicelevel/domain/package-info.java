/// Figures of the service level, and the tallies that they are read from.
@NullMarked
package onward.resolution.servicelevel.domain;

import org.jspecify.annotations.NullMarked;
