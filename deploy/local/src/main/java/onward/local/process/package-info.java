/// Operating-system processes that are ours, and only those.
@NullMarked
package onward.local.process;

import org.jspecify.annotations.NullMarked;
