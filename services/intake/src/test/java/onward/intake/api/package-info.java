/// What intake's doors promise, and how they bear with whatever comes in.
@NullMarked
package onward.intake.api;

import org.jspecify.annotations.NullMarked;
