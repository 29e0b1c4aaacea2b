/// Feedback as rows.
@NullMarked
package onward.resolution.feedback.store;

import org.jspecify.annotations.NullMarked;
