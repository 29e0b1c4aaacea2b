/// Who used which authority, and what came of it: to encourage its use.
@NullMarked
package onward.resolution.empowerment;

import org.jspecify.annotations.NullMarked;
