/// A local system as a library: started, broken on purpose, mended and stopped.
@NullMarked
package onward.local.running;

import org.jspecify.annotations.NullMarked;
