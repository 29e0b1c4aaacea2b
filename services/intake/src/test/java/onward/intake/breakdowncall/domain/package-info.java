/// Minimum sets of data, bit by bit.
@NullMarked
package onward.intake.breakdowncall.domain;

import org.jspecify.annotations.NullMarked;
