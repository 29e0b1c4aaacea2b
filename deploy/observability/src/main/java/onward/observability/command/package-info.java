/// What people call from a shell.
@NullMarked
package onward.observability.command;

import org.jspecify.annotations.NullMarked;
