/// What all reports have in common: the days they are about, shares with their uncertainty, and tables.
@NullMarked
package onward.resolution.figures;

import org.jspecify.annotations.NullMarked;
