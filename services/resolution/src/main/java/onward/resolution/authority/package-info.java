/// Who may grant what, and how much of it they have used this month.
@NullMarked
package onward.resolution.authority;

import org.jspecify.annotations.NullMarked;
