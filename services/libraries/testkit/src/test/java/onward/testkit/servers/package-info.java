/// A real broker and a real database, tried.
@NullMarked
package onward.testkit.servers;

import org.jspecify.annotations.NullMarked;
