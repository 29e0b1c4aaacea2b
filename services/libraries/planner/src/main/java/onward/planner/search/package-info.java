/// Plans by construction, ruin and recreate: quick, and without a proof.
@NullMarked
package onward.planner.search;

import org.jspecify.annotations.NullMarked;
