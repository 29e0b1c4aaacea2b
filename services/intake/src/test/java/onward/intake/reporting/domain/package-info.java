/// Where incidents stand, and what can follow.
@NullMarked
package onward.intake.reporting.domain;

import org.jspecify.annotations.NullMarked;
