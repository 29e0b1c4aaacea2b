/// What one can say on the command line.
@NullMarked
package onward.local.command;

import org.jspecify.annotations.NullMarked;
