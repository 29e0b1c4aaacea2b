/// Other ways to plan, for comparison: none of them is part of the product.
@NullMarked
package onward.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
