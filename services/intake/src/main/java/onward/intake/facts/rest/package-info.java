/// Reads what people write in reports.
@NullMarked
package onward.intake.facts.rest;

import org.jspecify.annotations.NullMarked;
