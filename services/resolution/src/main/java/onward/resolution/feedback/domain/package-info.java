/// Feedback and its scale.
@NullMarked
package onward.resolution.feedback.domain;

import org.jspecify.annotations.NullMarked;
