/// A report and the rules that it has to pass.
@NullMarked
package onward.intake.facts.domain;

import org.jspecify.annotations.NullMarked;
