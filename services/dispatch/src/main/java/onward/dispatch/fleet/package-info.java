/// Who can help, what with, and where they are.
@NullMarked
package onward.dispatch.fleet;

import org.jspecify.annotations.NullMarked;
