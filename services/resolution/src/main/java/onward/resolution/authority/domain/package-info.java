/// Limits, budgets, and to whom goes what is beyond them.
@NullMarked
package onward.resolution.authority.domain;

import org.jspecify.annotations.NullMarked;
