/// What makes two reports one.
@NullMarked
package onward.intake.duplicates.domain;

import org.jspecify.annotations.NullMarked;
