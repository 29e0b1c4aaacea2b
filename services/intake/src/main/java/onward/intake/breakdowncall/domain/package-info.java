/// The minimum set of data of EN 15722, in binary and in meaning.
@NullMarked
package onward.intake.breakdowncall.domain;

import org.jspecify.annotations.NullMarked;
